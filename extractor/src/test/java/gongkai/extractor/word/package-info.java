/** Tests of the Word readers. */
@NullMarked
package gongkai.extractor.word;

import org.jspecify.annotations.NullMarked;
