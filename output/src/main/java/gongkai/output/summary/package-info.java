/** DATASET.md, the page that tells a person what is in a dataset. */
@NullMarked
package gongkai.output.summary;

import org.jspecify.annotations.NullMarked;
