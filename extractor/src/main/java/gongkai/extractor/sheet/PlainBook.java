package gongkai.extractor.sheet;

import gongkai.extractor.opc.PartElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

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
  record Named(String name, Optional<String> hidden, String relation) {}

  /**
   * Reads the part.
   *
   * @throws XMLStreamException if it is not well-formed
   */
  static PlainBook read(byte[] part) throws XMLStreamException {
    List<CellText.Epoch> epochs = new ArrayList<>(List.of(CellText.Epoch.YEAR_1900));
    List<Named> sheets = new ArrayList<>();
    PartElement.forEach(
        part,
        element -> {
          if (element.name().equals("workbookPr")
              && element.attribute("date1904").filter(set -> set.matches("1|true")).isPresent()) {
            epochs.add(CellText.Epoch.YEAR_1904);
          } else if (element.name().equals("sheet")) {
            sheets.add(
                new Named(
                    element
                        .attribute("name")
                        .filter(name -> !name.isEmpty())
                        .orElse("Sheet" + (sheets.size() + 1)),
                    element.attribute("state").filter(state -> state.matches("(?:veryH|h)idden")),
                    element.relation().orElse("")));
          }
        });
    return new PlainBook(epochs.get(epochs.size() - 1), sheets);
  }
}
