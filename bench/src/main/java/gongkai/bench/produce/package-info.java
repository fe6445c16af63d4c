/** The programs that make PDF files of HTML and DOCX. */
@NullMarked
package gongkai.bench.produce;

import org.jspecify.annotations.NullMarked;
