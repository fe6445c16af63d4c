/** The crosswalk: what is in it, and what is refused. */
@NullMarked
package gongkai.normalizer.crosswalk;

import org.jspecify.annotations.NullMarked;
