/** The codebook as a page for people: one file of HTML that needs nothing from elsewhere. */
@NullMarked
package gongkai.output.page;

import org.jspecify.annotations.NullMarked;
