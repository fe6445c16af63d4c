/**
 * Figures in the running text: sentences are cut at their numbers, and what stands before and
 * behind a number is matched with the rules of mentions.yaml. A sentence that is not understood
 * gives nothing.
 */
@NullMarked
package gongkai.normalizer.mention;

import org.jspecify.annotations.NullMarked;
