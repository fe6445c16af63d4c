/** Runs the program and scores what it read. */
@NullMarked
package gongkai.bench.score;

import org.jspecify.annotations.NullMarked;
