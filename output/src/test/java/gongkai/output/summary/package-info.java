@NullMarked
package gongkai.output.summary;

import org.jspecify.annotations.NullMarked;
