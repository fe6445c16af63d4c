/** Scripts that load a dataset's CSV files into statistics programs, with types and labels. */
@NullMarked
package gongkai.output.script;

import org.jspecify.annotations.NullMarked;
