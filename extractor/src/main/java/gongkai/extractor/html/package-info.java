/** Web pages, alone and packed into one file (MHTML). */
@NullMarked
package gongkai.extractor.html;

import org.jspecify.annotations.NullMarked;
