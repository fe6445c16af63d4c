/** What stands in a cell: numbers, units, blanks, dashes. */
@NullMarked
package gongkai.normalizer.value;

import org.jspecify.annotations.NullMarked;
