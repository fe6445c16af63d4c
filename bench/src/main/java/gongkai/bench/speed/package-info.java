/** How fast PDF tables are read, beside other readers. */
@NullMarked
package gongkai.bench.speed;

import org.jspecify.annotations.NullMarked;
