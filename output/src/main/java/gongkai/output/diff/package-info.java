/** What became other between two datasets, and why. */
@NullMarked
package gongkai.output.diff;

import org.jspecify.annotations.NullMarked;
