package gongkai.bench.marked;

import gongkai.extractor.Block;

/** A part of a report in reading order. */
public sealed interface Part permits Part.Prose, MarkedTable {
  /** A heading, a paragraph, or a table that holds no figure. */
  record Prose(Block block) implements Part {}
}
