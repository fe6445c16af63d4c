package gongkai.extractor.sheet;

import gongkai.extractor.opc.PartElement;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

/** Copies of a part's XML the elements that matter to a reader of cells. */
final class PlainCopy {
  private static final Pattern INDEX = Pattern.compile("[0-9]{1,9}");
  private static final Pattern ANY = Pattern.compile("(?s).*");
  private static final Pattern TRUE_OR_FALSE = Pattern.compile("0|1|true|false");
  private static final Pattern LINE =
      Pattern.compile(
          "none|thin|medium|dashed|dotted|thick|double|hair|mediumDashed|dashDot|mediumDashDot"
              + "|dashDotDot|mediumDashDotDot|slantDashDot");

  /**
   * An element that is copied.
   *
   * @param needed the attributes without which it is left out, with what their values must match
   * @param others those that are copied where their values match
   */
  record Kept(Map<String, Pattern> needed, Map<String, Pattern> others) {
    private static final Kept BARE = new Kept(Map.of(), Map.of());

    private Optional<Pattern> right(String attribute) {
      return Optional.ofNullable(needed.get(attribute))
          .or(() -> Optional.ofNullable(others.get(attribute)));
    }
  }

  /** The texts that cells share; how they are pronounced is left out. */
  static final Map<String, Kept> STRINGS =
      Map.of(
          "sst",
          Kept.BARE,
          "si",
          Kept.BARE,
          "r",
          Kept.BARE,
          "t",
          new Kept(Map.of(), Map.of("space", Pattern.compile("default|preserve"))));

  /** The formats of numbers, and which sides of a cell have lines. */
  static final Map<String, Kept> STYLES =
      Map.of(
          "styleSheet",
          Kept.BARE,
          "numFmts",
          Kept.BARE,
          "numFmt",
          new Kept(Map.of("numFmtId", INDEX, "formatCode", ANY), Map.of()),
          "borders",
          Kept.BARE,
          "border",
          Kept.BARE,
          "left",
          new Kept(Map.of(), Map.of("style", LINE)),
          "right",
          new Kept(Map.of(), Map.of("style", LINE)),
          "cellXfs",
          Kept.BARE,
          "xf",
          new Kept(
              Map.of(),
              Map.of("numFmtId", INDEX, "borderId", INDEX, "applyBorder", TRUE_OR_FALSE)));

  private final XMLStreamReader in;
  private final XMLStreamWriter out;
  private final Map<String, Kept> kept;

  private PlainCopy(XMLStreamReader in, XMLStreamWriter out, Map<String, Kept> kept) {
    this.in = in;
    this.out = out;
    this.kept = kept;
  }

  /**
   * The copy.
   *
   * @param kept the elements by their names; what lies within any other one is left out
   * @throws XMLStreamException if it is not well-formed
   */
  static byte[] of(byte[] part, Map<String, Kept> kept) throws XMLStreamException {
    XMLStreamReader in = PartElement.reader(part);
    return PlainXml.write(out -> new PlainCopy(in, out, kept).copy());
  }

  private void copy() throws XMLStreamException {
    int depth = 0;
    while (in.hasNext()) {
      switch (in.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          Optional<Kept> element = kept();
          if (element.isPresent()) {
            start(element.get(), depth++);
          } else {
            skip();
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          out.writeEndElement();
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            out.writeCharacters(in.getText());
        default -> {}
      }
    }
  }

  private Optional<Kept> kept() {
    return Optional.ofNullable(kept.get(in.getLocalName()))
        .filter(element -> PlainXml.isSpreadsheet(in))
        .filter(
            element ->
                element.needed.entrySet().stream()
                    .allMatch(needed -> matches(needed.getKey(), needed.getValue())));
  }

  private boolean matches(String attribute, Pattern right) {
    return new PartElement(in)
        .attribute(attribute)
        .filter(value -> right.matcher(value).matches())
        .isPresent();
  }

  private void start(Kept element, int depth) throws XMLStreamException {
    out.writeStartElement(in.getLocalName());
    if (depth == 0) {
      out.writeDefaultNamespace(PlainXml.SPREADSHEET);
    }
    for (int i = 0; i < in.getAttributeCount(); i++) {
      String name = in.getAttributeLocalName(i);
      String value = in.getAttributeValue(i);
      if (element.right(name).filter(right -> right.matcher(value).matches()).isPresent()) {
        out.writeAttribute((name.equals("space") ? "xml:" : "") + name, value);
      }
    }
  }

  private void skip() throws XMLStreamException {
    for (int depth = 1; depth > 0; ) {
      int event = in.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
    }
  }
}
