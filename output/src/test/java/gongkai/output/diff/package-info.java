@NullMarked
package gongkai.output.diff;

import org.jspecify.annotations.NullMarked;
