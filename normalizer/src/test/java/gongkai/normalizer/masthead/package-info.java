@NullMarked
package gongkai.normalizer.masthead;

import org.jspecify.annotations.NullMarked;
