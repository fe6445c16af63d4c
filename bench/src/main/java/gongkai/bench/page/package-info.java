/** Reports on pages: how they look, as HTML and as DOCX. */
@NullMarked
package gongkai.bench.page;

import org.jspecify.annotations.NullMarked;
