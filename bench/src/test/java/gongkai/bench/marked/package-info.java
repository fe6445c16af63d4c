@NullMarked
package gongkai.bench.marked;

import org.jspecify.annotations.NullMarked;
