/** What stands in cells, black box. */
@NullMarked
package gongkai.normalizer.value;

import org.jspecify.annotations.NullMarked;
