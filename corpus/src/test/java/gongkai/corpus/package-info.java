@NullMarked
package gongkai.corpus;

import org.jspecify.annotations.NullMarked;
