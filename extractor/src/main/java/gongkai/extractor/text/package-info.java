/** Text dumps: which encoding bytes are in, and which lines of a dump are the rows of a table. */
@NullMarked
package gongkai.extractor.text;

import org.jspecify.annotations.NullMarked;
