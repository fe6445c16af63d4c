/** Alignment, from within its package. */
@NullMarked
package gongkai.normalizer.table;

import org.jspecify.annotations.NullMarked;
