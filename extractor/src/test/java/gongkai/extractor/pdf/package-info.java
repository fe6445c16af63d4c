@NullMarked
package gongkai.extractor.pdf;

import org.jspecify.annotations.NullMarked;
