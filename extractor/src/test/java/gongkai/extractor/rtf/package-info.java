@NullMarked
package gongkai.extractor.rtf;

import org.jspecify.annotations.NullMarked;
