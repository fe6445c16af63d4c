/** Puts other figures in the place of those of a finished document, and changes nothing else. */
@NullMarked
package gongkai.bench.exchange;

import org.jspecify.annotations.NullMarked;
