/** What the program saw in a file, for a person: pure functions from records to text. */
@NullMarked
package gongkai.cli.inspect;

import org.jspecify.annotations.NullMarked;
