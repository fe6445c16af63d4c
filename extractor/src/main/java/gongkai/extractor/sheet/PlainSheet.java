package gongkai.extractor.sheet;

import gongkai.extractor.opc.PartElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;

/**
 * Writes of a sheet's XML the rows, cells and merged regions alone, each as the standard asks for.
 * A value that is not of its cell's type becomes a text, so that none is lost; a place that is none
 * is left out, so that the cell follows the one before it.
 */
final class PlainSheet {
  private static final Pattern NUMBER =
      Pattern.compile("[-+]?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[eE][-+]?[0-9]{1,4})?");
  private static final Pattern INDEX = Pattern.compile("[0-9]{1,9}");
  private static final Pattern MIDNIGHT = Pattern.compile("T00:00(?::00(?:\\.0*)?)?Z?$");
  private static final SpreadsheetVersion LIMITS = SpreadsheetVersion.EXCEL2007;

  private final XMLStreamReader in;
  private final XMLStreamWriter out;
  private final List<String> merged = new ArrayList<>();
  private boolean rowOpen;

  private PlainSheet(XMLStreamReader in, XMLStreamWriter out) {
    this.in = in;
    this.out = out;
  }

  /**
   * The plain XML of a sheet.
   *
   * @throws XMLStreamException if it is not well-formed
   */
  static byte[] of(byte[] sheet) throws XMLStreamException {
    XMLStreamReader in = PartElement.reader(sheet);
    return PlainXml.write(out -> new PlainSheet(in, out).write());
  }

  private void write() throws XMLStreamException {
    out.writeStartElement("worksheet");
    out.writeDefaultNamespace(PlainXml.SPREADSHEET);
    out.writeStartElement("sheetData");
    while (in.hasNext()) {
      if (in.next() == XMLStreamConstants.START_ELEMENT && PlainXml.isSpreadsheet(in)) {
        take();
      }
    }
    endRow();
    out.writeEndElement();
    if (!merged.isEmpty()) {
      out.writeStartElement("mergeCells");
      for (String region : merged) {
        out.writeEmptyElement("mergeCell");
        out.writeAttribute("ref", region);
      }
      out.writeEndElement();
    }
    out.writeEndElement();
  }

  private void take() throws XMLStreamException {
    PartElement met = new PartElement(in);
    switch (met.name()) {
      case "row" -> {
        endRow();
        out.writeStartElement("row");
        rowOpen = true;
        write("r", met.attribute("r").filter(PlainSheet::isRow));
      }
      case "c" -> cell(met);
      case "mergeCell" -> met.attribute("ref").filter(PlainSheet::isRegion).ifPresent(merged::add);
      default -> {}
    }
  }

  private void endRow() throws XMLStreamException {
    if (rowOpen) {
      out.writeEndElement();
      rowOpen = false;
    }
  }

  private void cell(PartElement met) throws XMLStreamException {
    if (!rowOpen) {
      return;
    }
    out.writeStartElement("c");
    write("r", met.attribute("r").map(place -> place.replace("$", "")).filter(PlainSheet::isPlace));
    write("s", met.attribute("s").filter(style -> INDEX.matcher(style).matches()));
    Content content = Content.read(in, met.attribute("t").orElse("n"));
    if (content.value().isPresent()) {
      write("t", Optional.of(content.type()));
      write(content.value().get());
    } else if (content.formula().isPresent()) {
      out.writeStartElement("f");
      out.writeCharacters(content.formula().get());
      out.writeEndElement();
    }
    out.writeEndElement();
  }

  private void write(String value) throws XMLStreamException {
    out.writeStartElement("v");
    out.writeCharacters(value);
    out.writeEndElement();
  }

  private void write(String attribute, Optional<String> value) throws XMLStreamException {
    if (value.isPresent()) {
      out.writeAttribute(attribute, value.get());
    }
  }

  private static boolean isRow(String row) {
    return INDEX.matcher(row).matches()
        && Integer.parseInt(row) >= 1
        && Integer.parseInt(row) <= LIMITS.getMaxRows();
  }

  private static boolean isPlace(String place) {
    if (!place.matches("(?i)[a-z]{1,3}[0-9]{1,7}")) {
      return false;
    }
    CellReference reference = new CellReference(place);
    return reference.getCol() >= 0
        && reference.getCol() < LIMITS.getMaxColumns()
        && reference.getRow() >= 0
        && reference.getRow() < LIMITS.getMaxRows();
  }

  private static boolean isRegion(String region) {
    String[] corners = region.split(":", -1);
    if (corners.length != 2 || !isPlace(corners[0]) || !isPlace(corners[1])) {
      return false;
    }
    CellReference first = new CellReference(corners[0]);
    CellReference last = new CellReference(corners[1]);
    return first.getRow() <= last.getRow()
        && first.getCol() <= last.getCol()
        && CellRangeAddress.valueOf(region).getNumberOfCells() > 1;
  }

  /**
   * What a cell holds.
   *
   * @param type as the standard names it
   * @param value empty for a blank cell, or one whose formula was never calculated
   */
  private record Content(String type, Optional<String> value, Optional<String> formula) {
    static Content read(XMLStreamReader in, String type) throws XMLStreamException {
      StringBuilder value = new StringBuilder();
      StringBuilder inline = new StringBuilder();
      StringBuilder formula = new StringBuilder();
      String within = "";
      int phonetic = 0;
      for (int depth = 1; depth > 0; ) {
        int event = in.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          depth++;
          within = in.getLocalName();
          phonetic += within.equals("rPh") ? 1 : 0;
        } else if (event == XMLStreamConstants.END_ELEMENT) {
          depth--;
          phonetic -= in.getLocalName().equals("rPh") ? 1 : 0;
          within = "";
        } else if (in.hasText() && event != XMLStreamConstants.COMMENT && phonetic == 0) {
          switch (within) {
            case "v" -> value.append(in.getText());
            case "t" -> inline.append(in.getText());
            case "f" -> formula.append(in.getText());
            default -> {}
          }
        }
      }
      return of(type, value.isEmpty() ? inline.toString() : value.toString(), formula.toString());
    }

    private static Content of(String type, String raw, String formula) {
      String value = raw.strip();
      boolean right =
          switch (type) {
            case "s" -> INDEX.matcher(value).matches();
            case "b" -> value.equals("0") || value.equals("1");
            case "n" -> NUMBER.matcher(value).matches();
            default -> false;
          };
      Optional<String> calculated = Optional.of(formula.strip()).filter(text -> !text.isEmpty());
      if (value.isEmpty()) {
        return new Content("n", Optional.empty(), calculated);
      }
      if (right) {
        return new Content(type, Optional.of(value), calculated);
      }
      String text = type.equals("d") ? MIDNIGHT.matcher(value).replaceFirst("") : raw;
      return new Content("str", Optional.of(text), calculated);
    }
  }
}
