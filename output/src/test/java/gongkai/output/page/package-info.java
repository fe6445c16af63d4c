/** The codebook page, read back. */
@NullMarked
package gongkai.output.page;

import org.jspecify.annotations.NullMarked;
