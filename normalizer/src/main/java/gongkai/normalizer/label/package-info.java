/** Labels of rows and columns: folding, and how like two of them are. */
@NullMarked
package gongkai.normalizer.label;

import org.jspecify.annotations.NullMarked;
