@NullMarked
package gongkai.bench.finish;

import org.jspecify.annotations.NullMarked;
