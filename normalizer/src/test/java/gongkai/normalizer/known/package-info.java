@NullMarked
package gongkai.normalizer.known;

import org.jspecify.annotations.NullMarked;
