@NullMarked
package gongkai.output.verify;

import org.jspecify.annotations.NullMarked;
