@NullMarked
package gongkai.bench.score;

import org.jspecify.annotations.NullMarked;
