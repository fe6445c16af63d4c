package gongkai.bench.marked;

import gongkai.extractor.Block;
import gongkai.extractor.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * A report whose tables say what they hold.
 *
 * @param name for a person
 * @param origin the document it was before any damage
 * @param parts in reading order
 */
public record MarkedReport(String name, Document origin, List<Part> parts) {
  public MarkedReport {
    parts = List.copyOf(parts);
  }

  /** As a reader of its format would hand it on. */
  public Document document() {
    List<Block> blocks = new ArrayList<>();
    int number = 0;
    for (Part part : parts) {
      if (part instanceof MarkedTable table) {
        blocks.add(table.table(++number));
      } else if (part instanceof Part.Prose prose) {
        blocks.add(prose.block());
      }
    }
    OptionalInt pages = origin.pages();
    return new Document(blocks, pages, origin.metadata(), origin.notices());
  }

  /** Its tables, in reading order; their numbers count from 1. */
  public List<MarkedTable> tables() {
    return parts.stream()
        .filter(MarkedTable.class::isInstance)
        .map(MarkedTable.class::cast)
        .toList();
  }

  /** Those of its tables that hold figures. */
  public List<MarkedTable> filledTables() {
    return tables().stream().filter(table -> !table.figures().isEmpty()).toList();
  }

  /** The report with some tables, or none, in place of one. */
  public MarkedReport with(MarkedTable old, List<MarkedTable> now) {
    List<Part> changed = new ArrayList<>();
    for (Part part : parts) {
      if (part == old) {
        changed.addAll(now);
      } else {
        changed.add(part);
      }
    }
    return new MarkedReport(name, origin, changed);
  }

  /** The report with another table in place of one. */
  public MarkedReport with(MarkedTable old, MarkedTable now) {
    return with(old, List.of(now));
  }
}
