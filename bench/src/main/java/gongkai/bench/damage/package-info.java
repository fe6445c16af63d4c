/** What damages a report: one small mutation a kind, of which the truth is known. */
@NullMarked
package gongkai.bench.damage;

import org.jspecify.annotations.NullMarked;
