/** What becomes of PDF files after they are made: pages turned and moved, files locked. */
@NullMarked
package gongkai.bench.finish;

import org.jspecify.annotations.NullMarked;
