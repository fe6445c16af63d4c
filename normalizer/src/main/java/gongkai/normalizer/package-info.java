/**
 * Documents in, reports out: which agency, which year, which form; figures under canonical codes;
 * checks; and what was not understood. What is knowledge rather than mechanism is data in this
 * module's resources.
 */
@NullMarked
package gongkai.normalizer;

import org.jspecify.annotations.NullMarked;
