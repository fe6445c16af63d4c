/** Typesets sample reports from figures in YAML, for corpus/samples and for tests. */
@NullMarked
package gongkai.typesetter;

import org.jspecify.annotations.NullMarked;
