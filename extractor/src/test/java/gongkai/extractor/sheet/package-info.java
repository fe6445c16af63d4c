/** Tests of the spreadsheet reader. */
@NullMarked
package gongkai.extractor.sheet;

import org.jspecify.annotations.NullMarked;
