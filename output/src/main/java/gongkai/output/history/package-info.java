/**
 * What reports say together: which of several counts, what follows over years, and what is worth a
 * look. Everything here is a function of reports in memory; where they wait is for others.
 */
@NullMarked
package gongkai.output.history;

import org.jspecify.annotations.NullMarked;
