/**
 * Reports in, a dataset out: the CSV files, codebook and data package that a researcher expects.
 */
@NullMarked
package gongkai.output;

import org.jspecify.annotations.NullMarked;
