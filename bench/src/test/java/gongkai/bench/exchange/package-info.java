@NullMarked
package gongkai.bench.exchange;

import org.jspecify.annotations.NullMarked;
