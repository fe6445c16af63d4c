/** Files read in processes of their own, so that what a file does to its reader ends with it. */
@NullMarked
package gongkai.cli.child;

import org.jspecify.annotations.NullMarked;
