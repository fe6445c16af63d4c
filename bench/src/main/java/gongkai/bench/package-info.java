/** Measures the program: how right it reads generated reports, and how fast. */
@NullMarked
package gongkai.bench;

import org.jspecify.annotations.NullMarked;
