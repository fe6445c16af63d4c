/**
 * Source files in, documents out: headings, paragraphs and tables in reading order, each with the
 * place where it stands. Knows formats, not forms: nothing here knows what a report is about.
 */
@NullMarked
package gongkai.extractor;

import org.jspecify.annotations.NullMarked;
