/** Identities, black box. */
@NullMarked
package gongkai.normalizer.check;

import org.jspecify.annotations.NullMarked;
