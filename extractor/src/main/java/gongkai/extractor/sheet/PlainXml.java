package gongkai.extractor.sheet;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

/** The XML of workbooks, written element by element. */
final class PlainXml {
  /** Of workbooks, in the words that most programs write. */
  static final String SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

  private static final Set<String> SPREADSHEETS =
      Set.of(SPREADSHEET, "http://purl.oclc.org/ooxml/spreadsheetml/main");

  private PlainXml() {}

  /** A writer's work. */
  @FunctionalInterface
  interface Writing {
    void write(XMLStreamWriter out) throws XMLStreamException;
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
