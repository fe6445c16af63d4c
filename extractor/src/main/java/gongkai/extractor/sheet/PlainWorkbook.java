package gongkai.extractor.sheet;

import gongkai.extractor.opc.PackageParts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes an XLSX file anew with nothing but its sheets' cells, in the words that POI reads: for
 * files that Excel opens and POI refuses, because of a part on which no cell depends, of a value
 * that the standard does not allow, or of the strict standard.
 */
final class PlainWorkbook {
  private static final String USUAL_NAME = "xl/workbook.xml";

  private final PackageParts parts;
  private final PlainPackage written = new PlainPackage();
  private final List<String> missing = new ArrayList<>();
  private final byte[] bytes;

  /**
   * Writes a file anew.
   *
   * @throws IOException if it is no whole ZIP file, or holds no sheet that can be read
   * @throws XMLStreamException if a part without which no sheet can be read is not well-formed
   */
  PlainWorkbook(byte[] file) throws IOException, XMLStreamException {
    parts = PackageParts.read(file);
    bytes = rewrite();
  }

  /** An XLSX file. */
  byte[] bytes() {
    return bytes;
  }

  /** What could not be had of the file, a sentence each. */
  List<String> missing() {
    return List.copyOf(missing);
  }

  private byte[] rewrite() throws IOException, XMLStreamException {
    String main = parts.main(USUAL_NAME);
    PlainBook book = PlainBook.read(parts.required(main));
    Map<String, PackageParts.Relation> relations = parts.relations(main);
    Optional<String> strings = PackageParts.target(relations, "sharedStrings");
    if (strings.isPresent()) {
      // Without its texts, a workbook would be told to hold bare numbers.
      byte[] plain = PlainCopy.of(parts.required(strings.get()), PlainCopy.STRINGS);
      written.add("strings", "sharedStrings", plain);
    }
    PackageParts.target(relations, "styles").flatMap(parts::part).ifPresent(this::addStyles);
    Map<String, PlainBook.Named> sheets = new LinkedHashMap<>();
    for (PlainBook.Named sheet : book.sheets()) {
      String name = "sheet" + sheets.size();
      if (addSheet(name, sheet, Optional.ofNullable(relations.get(sheet.relation())))) {
        sheets.put(name, sheet);
      }
    }
    if (sheets.isEmpty()) {
      throw new IOException("none of its sheets can be read");
    }
    return written.around(PlainXml.write(out -> write(out, book.epoch(), sheets)));
  }

  private void addStyles(byte[] styles) {
    try {
      written.add("styles", "styles", PlainCopy.of(styles, PlainCopy.STYLES));
    } catch (XMLStreamException e) {
      missing.add("the formats of its numbers cannot be read");
    }
  }

  /** Whether the sheet is one with cells that can be read; charts, for example, have none. */
  private boolean addSheet(
      String name, PlainBook.Named sheet, Optional<PackageParts.Relation> relation) {
    if (relation.isPresent() && !relation.get().type().equals("worksheet")) {
      return false;
    }
    Optional<byte[]> plain =
        relation
            .map(PackageParts.Relation::target)
            .flatMap(parts::part)
            .flatMap(PlainWorkbook::sheet);
    plain.ifPresentOrElse(
        xml -> written.add(name, "worksheet", xml),
        () -> missing.add(WorkbookReader.unreadable(sheet.name())));
    return plain.isPresent();
  }

  private static Optional<byte[]> sheet(byte[] part) {
    try {
      return Optional.of(PlainSheet.of(part));
    } catch (XMLStreamException e) {
      return Optional.empty();
    }
  }

  private static void write(
      XMLStreamWriter out, CellText.Epoch epoch, Map<String, PlainBook.Named> sheets)
      throws XMLStreamException {
    out.writeStartElement("workbook");
    out.writeDefaultNamespace(PlainXml.SPREADSHEET);
    out.writeNamespace("r", PlainPackage.RELATIONS);
    out.writeEmptyElement("workbookPr");
    out.writeAttribute("date1904", epoch == CellText.Epoch.YEAR_1904 ? "1" : "0");
    out.writeStartElement("sheets");
    int id = 0;
    for (Map.Entry<String, PlainBook.Named> sheet : sheets.entrySet()) {
      out.writeEmptyElement("sheet");
      out.writeAttribute("name", sheet.getValue().name());
      out.writeAttribute("sheetId", Integer.toString(++id));
      if (sheet.getValue().hidden().isPresent()) {
        out.writeAttribute("state", sheet.getValue().hidden().get());
      }
      out.writeAttribute("r", PlainPackage.RELATIONS, "id", sheet.getKey());
    }
    out.writeEndElement();
    out.writeEndElement();
  }
}
