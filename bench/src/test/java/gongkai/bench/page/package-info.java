@NullMarked
package gongkai.bench.page;

import org.jspecify.annotations.NullMarked;
