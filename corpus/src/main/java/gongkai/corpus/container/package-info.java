/**
 * Containers in, members out: one class a format, within limits that hold before anything is
 * written.
 */
@NullMarked
package gongkai.corpus.container;

import org.jspecify.annotations.NullMarked;
