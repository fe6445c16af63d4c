/**
 * From letters and rulings on pages to paragraphs and tables: pure geometry, for any format that
 * knows where its letters stand. All coordinates are points; x grows to the right, y downwards.
 */
@NullMarked
package gongkai.extractor.grid;

import org.jspecify.annotations.NullMarked;
