/** Makes a large mixed corpus, has the program and others read it, and says how fast they are. */
@NullMarked
package gongkai.bench.corpus;

import org.jspecify.annotations.NullMarked;
