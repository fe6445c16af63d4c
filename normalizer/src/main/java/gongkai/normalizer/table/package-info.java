/** Which rows and columns of a table are which of a form: matched as a whole, by alignment. */
@NullMarked
package gongkai.normalizer.table;

import org.jspecify.annotations.NullMarked;
