/** PDF files: letters and rulings by PDFBox, which no other package knows. */
@NullMarked
package gongkai.extractor.pdf;

import org.jspecify.annotations.NullMarked;
