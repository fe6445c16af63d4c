/**
 * What can be compared over the forms, and what only looks as if it could: concepts, each with what
 * it is in every form that has it, pairs that are not the same, and what to beware of.
 */
@NullMarked
package gongkai.normalizer.crosswalk;

import org.jspecify.annotations.NullMarked;
