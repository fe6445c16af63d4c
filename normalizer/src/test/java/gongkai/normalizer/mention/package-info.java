@NullMarked
package gongkai.normalizer.mention;

import org.jspecify.annotations.NullMarked;
