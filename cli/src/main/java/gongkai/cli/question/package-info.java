/** Answers to questions that people ask of a dataset, as text for a person or as CSV. */
@NullMarked
package gongkai.cli.question;

import org.jspecify.annotations.NullMarked;
