/**
 * Spreadsheets in, documents out: XLSX and XLS by POI. A sheet has no paragraphs and no tables,
 * only cells; here it is told which rows are titles and notes and which are tables.
 */
@NullMarked
package gongkai.extractor.sheet;

import org.jspecify.annotations.NullMarked;
