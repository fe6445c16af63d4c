package gongkai.extractor.pdf;

import gongkai.extractor.Cell;
import gongkai.extractor.Document;
import gongkai.extractor.Document.Notice;
import gongkai.extractor.Paragraph;
import java.util.List;

/** What tests look at of a document. */
final class Documents {
  private Documents() {}

  static List<String> cells(Document document) {
    return document.tables().stream()
        .flatMap(table -> table.cells().stream())
        .map(Cell::text)
        .toList();
  }

  static List<String> paragraphs(Document document) {
    return document.blocks().stream()
        .filter(Paragraph.class::isInstance)
        .map(block -> ((Paragraph) block).text())
        .toList();
  }

  static List<String> notices(Document document) {
    return document.notices().stream().map(Notice::text).toList();
  }
}
