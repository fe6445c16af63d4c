/** Writes generated reports in many formats, has the program read them, and scores what it read. */
@NullMarked
package gongkai.bench.formats;

import org.jspecify.annotations.NullMarked;
