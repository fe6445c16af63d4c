@NullMarked
package gongkai.bench.report;

import org.jspecify.annotations.NullMarked;
