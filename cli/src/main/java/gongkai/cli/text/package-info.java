/** Text for a fixed-width screen: display width, wrapping, grids with spans, aligned columns. */
@NullMarked
package gongkai.cli.text;

import org.jspecify.annotations.NullMarked;
