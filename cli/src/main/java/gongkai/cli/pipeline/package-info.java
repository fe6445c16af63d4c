/** Files in parallel, outcomes in the order of the files. */
@NullMarked
package gongkai.cli.pipeline;

import org.jspecify.annotations.NullMarked;
