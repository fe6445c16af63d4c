/** Typesets generated reports, has the program read them, and says what it read wrong. */
@NullMarked
package gongkai.bench.pdf;

import org.jspecify.annotations.NullMarked;
