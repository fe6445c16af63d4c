/** Reports made by dice: their figures, words and rows, and nothing of how they look. */
@NullMarked
package gongkai.bench.report;

import org.jspecify.annotations.NullMarked;
