/** How right the normalizer reads damaged reports: runs, scores, bounds and times. */
@NullMarked
package gongkai.bench.normalizer;

import org.jspecify.annotations.NullMarked;
