/** Reports as documents of tables in which every cell says what it is: the truth moves with it. */
@NullMarked
package gongkai.bench.marked;

import org.jspecify.annotations.NullMarked;
