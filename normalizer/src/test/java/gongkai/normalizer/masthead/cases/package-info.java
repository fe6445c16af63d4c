@NullMarked
package gongkai.normalizer.masthead.cases;

import org.jspecify.annotations.NullMarked;
