/**
 * Crawled files in, source files out: walks what it is given in a defined order, tells each file's
 * format from its bytes, and passes each content on once.
 */
@NullMarked
package gongkai.corpus;

import org.jspecify.annotations.NullMarked;
