/** Files made to do harm, and the whole program over them. */
@NullMarked
package gongkai.cli.hostile;

import org.jspecify.annotations.NullMarked;
