/**
 * Word documents in, documents out: DOCX and DOC. The binary format and the package of the newer
 * one are opened by POI; what stands in a DOCX is read as XML, so that neither an unknown extension
 * nor a broken picture keeps its tables from being read.
 */
@NullMarked
package gongkai.extractor.word;

import org.jspecify.annotations.NullMarked;
