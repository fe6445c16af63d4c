@NullMarked
package gongkai.bench.normalizer;

import org.jspecify.annotations.NullMarked;
