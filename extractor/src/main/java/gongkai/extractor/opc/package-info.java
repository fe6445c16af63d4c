/**
 * The files of Office from 2007 on, which are ZIP files of parts that point to each other, read
 * with as little asked of them as Office itself asks.
 */
@NullMarked
package gongkai.extractor.opc;

import org.jspecify.annotations.NullMarked;
