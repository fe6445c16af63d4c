/**
 * What the program knows of agencies and divisions beside what their names show, and what a user
 * adds to it: CSV files, read once and checked line by line.
 */
@NullMarked
package gongkai.normalizer.known;

import org.jspecify.annotations.NullMarked;
