/** Mentions read through the public entry. */
@NullMarked
package gongkai.normalizer.mention.cases;

import org.jspecify.annotations.NullMarked;
