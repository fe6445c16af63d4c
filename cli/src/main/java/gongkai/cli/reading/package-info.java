/** What becomes of one file, whatever happens in it, and how that is kept as bytes. */
@NullMarked
package gongkai.cli.reading;

import org.jspecify.annotations.NullMarked;
