/** Looks for bytes on which a reader or a container format does what it must not. */
@NullMarked
package gongkai.fuzz;

import org.jspecify.annotations.NullMarked;
