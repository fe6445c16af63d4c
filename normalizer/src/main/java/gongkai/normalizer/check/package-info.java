/**
 * Identities: equations that the figures of a right report satisfy. They flag, and change nothing.
 */
@NullMarked
package gongkai.normalizer.check;

import org.jspecify.annotations.NullMarked;
