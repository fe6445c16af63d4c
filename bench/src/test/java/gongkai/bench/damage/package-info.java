@NullMarked
package gongkai.bench.damage;

import org.jspecify.annotations.NullMarked;
