/**
 * Documents in the Rich Text Format, by version 1.9.1 of its specification. The libraries there are
 * have no tables, or lose all of a file that is cut off, so this one is read here.
 */
@NullMarked
package gongkai.extractor.rtf;

import org.jspecify.annotations.NullMarked;
