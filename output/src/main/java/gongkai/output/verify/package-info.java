/** Looks whether a dataset on the disk is what it says it is. */
@NullMarked
package gongkai.output.verify;

import org.jspecify.annotations.NullMarked;
