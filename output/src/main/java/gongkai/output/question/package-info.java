/**
 * Answers to questions that people ask of a dataset: who is there, where a number comes from, how
 * agencies compare. They stream through the tables; what stands in memory is about agencies or
 * reports, never about all figures. Nothing is compared across scopes, and what is left out is
 * counted.
 */
@NullMarked
package gongkai.output.question;

import org.jspecify.annotations.NullMarked;
