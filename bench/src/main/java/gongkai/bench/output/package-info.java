/** Measures how fast a large dataset is written in each of its formats. */
@NullMarked
package gongkai.bench.output;

import org.jspecify.annotations.NullMarked;
