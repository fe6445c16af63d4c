@NullMarked
package gongkai.bench.pdf;

import org.jspecify.annotations.NullMarked;
