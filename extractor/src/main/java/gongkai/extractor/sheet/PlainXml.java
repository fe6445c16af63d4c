package gongkai.extractor.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import org.apache.poi.util.XMLHelper;

/** XML read and written element by element. Document types and external entities are left aside. */
final class PlainXml {
  /** Of workbooks, in the words that most programs write. */
  static final String SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

  private static final Set<String> SPREADSHEETS =
      Set.of(SPREADSHEET, "http://purl.oclc.org/ooxml/spreadsheetml/main");

  private PlainXml() {}

  /** An element that is met. */
  record Met(XMLStreamReader reader) {
    String name() {
      return reader.getLocalName();
    }

    /** An attribute without a prefix. */
    Optional<String> attribute(String name) {
      return Optional.ofNullable(reader.getAttributeValue("", name))
          .or(() -> Optional.ofNullable(reader.getAttributeValue(null, name)))
          .map(String::strip);
    }

    /** The identifier of a relation, whose prefix stands for one of two namespaces. */
    Optional<String> relation() {
      for (int i = 0; i < reader.getAttributeCount(); i++) {
        String namespace = reader.getAttributeNamespace(i);
        boolean prefixed = namespace != null && !namespace.isEmpty();
        if (prefixed && reader.getAttributeLocalName(i).equals("id")) {
          return Optional.of(reader.getAttributeValue(i).strip());
        }
      }
      return Optional.empty();
    }
  }

  /** Takes an element when it begins. */
  @FunctionalInterface
  interface ElementTaker {
    void take(Met element) throws XMLStreamException;
  }

  /** A writer's work. */
  @FunctionalInterface
  interface Writing {
    void write(XMLStreamWriter out) throws XMLStreamException;
  }

  static XMLStreamReader reader(byte[] xml) throws XMLStreamException {
    return XMLHelper.newXMLInputFactory().createXMLStreamReader(new ByteArrayInputStream(xml));
  }

  /**
   * Shows all elements, outermost first.
   *
   * @throws XMLStreamException if it is not well-formed
   */
  static void forEachElement(byte[] xml, ElementTaker taker) throws XMLStreamException {
    XMLStreamReader reader = reader(xml);
    while (reader.hasNext()) {
      if (reader.next() == XMLStreamConstants.START_ELEMENT) {
        taker.take(new Met(reader));
      }
    }
  }

  /** Whether the element at which a reader stands is a workbook's own. */
  static boolean isSpreadsheet(XMLStreamReader reader) {
    return SPREADSHEETS.contains(String.valueOf(reader.getNamespaceURI()));
  }

  static byte[] write(Writing writing) throws XMLStreamException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    XMLStreamWriter out =
        XMLOutputFactory.newDefaultFactory()
            .createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
    out.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
    writing.write(out);
    out.writeEndDocument();
    out.close();
    return bytes.toByteArray();
  }
}
