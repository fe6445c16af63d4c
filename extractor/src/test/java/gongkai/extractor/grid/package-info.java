@NullMarked
package gongkai.extractor.grid;

import org.jspecify.annotations.NullMarked;
