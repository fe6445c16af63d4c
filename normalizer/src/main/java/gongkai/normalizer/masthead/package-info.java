/**
 * What a report says of itself: who speaks, about which year, for whom its tables count, and
 * whether it is an annual report at all. What names and titles are made of is data in this
 * package's resources.
 */
@NullMarked
package gongkai.normalizer.masthead;

import org.jspecify.annotations.NullMarked;
