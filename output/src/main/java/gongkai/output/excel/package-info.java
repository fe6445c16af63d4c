/**
 * The dataset for people who work in Excel: one workbook, and CSV files that Excel opens by a
 * double click. The only package of this module that knows POI.
 */
@NullMarked
package gongkai.output.excel;

import org.jspecify.annotations.NullMarked;
