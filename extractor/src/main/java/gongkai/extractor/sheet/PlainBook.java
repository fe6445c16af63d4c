package gongkai.extractor.sheet;

import gongkai.extractor.opc.PartElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What the main part of a workbook says.
 *
 * @param epoch the day from which it counts dates
 * @param sheets in order
 */
record PlainBook(CellText.Epoch epoch, List<Named> sheets) {
  PlainBook {
    sheets = List.copyOf(sheets);
  }

  /**
   * A sheet.
   *
   * @param hidden how it is hidden; empty if it is seen
   * @param relation the identifier by which its part is found
   */
  record Named(String name, Optional<String> hidden, String relation) {
    private static Named of(PartElement sheet, int number) {
      return new Named(
          sheet.attribute("name").filter(name -> !name.isEmpty()).orElse("Sheet" + number),
          sheet.attribute("state").filter(state -> state.matches("(?:veryH|h)idden")),
          sheet.relation().orElse(""));
    }
  }

  /**
   * Reads the part.
   *
   * @throws XMLStreamException if it is not well-formed
   */
  static PlainBook read(byte[] part) throws XMLStreamException {
    CellText.Epoch epoch = CellText.Epoch.YEAR_1900;
    List<Named> sheets = new ArrayList<>();
    XMLStreamReader reader = PartElement.reader(part);
    while (reader.hasNext()) {
      if (reader.next() == XMLStreamConstants.START_ELEMENT) {
        PartElement element = new PartElement(reader);
        if (element.name().equals("workbookPr") && countsFrom1904(element)) {
          epoch = CellText.Epoch.YEAR_1904;
        } else if (element.name().equals("sheet")) {
          sheets.add(Named.of(element, sheets.size() + 1));
        }
      }
    }
    return new PlainBook(epoch, sheets);
  }

  private static boolean countsFrom1904(PartElement properties) {
    return properties.attribute("date1904").filter(set -> set.matches("1|true")).isPresent();
  }
}
