/**
 * Charts of figures over years, as SVG and as PNG. XChart draws them, Batik turns what it draws
 * into SVG; no other package knows either. A missing value is a gap, never 0.
 */
@NullMarked
package gongkai.output.chart;

import org.jspecify.annotations.NullMarked;
