@NullMarked
package gongkai.normalizer.hanlp;

import org.jspecify.annotations.NullMarked;
