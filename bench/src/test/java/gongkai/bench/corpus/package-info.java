@NullMarked
package gongkai.bench.corpus;

import org.jspecify.annotations.NullMarked;
