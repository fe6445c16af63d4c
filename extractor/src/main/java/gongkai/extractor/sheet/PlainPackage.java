package gongkai.extractor.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;

/** A workbook's file as the standard asks for it: a main part, and parts to which that points. */
final class PlainPackage {
  static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String POINTERS =
      "http://schemas.openxmlformats.org/package/2006/relationships";
  private static final String CONTENT_TYPES =
      "http://schemas.openxmlformats.org/package/2006/content-types";
  private static final String OF_POINTERS =
      "application/vnd.openxmlformats-package.relationships+xml";
  private static final String OF_WORKBOOKS =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.";
  private static final String MAIN = "workbook";

  /** The parts' types and contents by the identifier of the relation, which is the part's name. */
  private final Map<String, String> types = new LinkedHashMap<>();

  private final Map<String, byte[]> contents = new LinkedHashMap<>();

  /**
   * Adds a part.
   *
   * @param name by which the main part points to it
   * @param type such as {@code worksheet}
   */
  void add(String name, String type, byte[] xml) {
    types.put(name, type);
    contents.put(name, xml);
  }

  /** The file around a main part. */
  byte[] around(byte[] main) throws IOException, XMLStreamException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      put(zip, "[Content_Types].xml", contentTypes());
      put(zip, "_rels/.rels", pointers(Map.of(MAIN, "officeDocument")));
      put(zip, "_rels/" + MAIN + ".xml.rels", pointers(types));
      put(zip, MAIN + ".xml", main);
      for (Map.Entry<String, byte[]> part : contents.entrySet()) {
        put(zip, part.getKey() + ".xml", part.getValue());
      }
    }
    return bytes.toByteArray();
  }

  private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
    // Not compressed: it is read at once, and POI takes what packs too well for an attack.
    zip.setLevel(0);
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content);
    zip.closeEntry();
  }

  private byte[] contentTypes() throws XMLStreamException {
    return PlainXml.write(
        out -> {
          out.writeStartElement("Types");
          out.writeDefaultNamespace(CONTENT_TYPES);
          out.writeEmptyElement("Default");
          out.writeAttribute("Extension", "rels");
          out.writeAttribute("ContentType", OF_POINTERS);
          out.writeEmptyElement("Override");
          out.writeAttribute("PartName", "/" + MAIN + ".xml");
          out.writeAttribute("ContentType", OF_WORKBOOKS + "sheet.main+xml");
          for (Map.Entry<String, String> part : types.entrySet()) {
            out.writeEmptyElement("Override");
            out.writeAttribute("PartName", "/" + part.getKey() + ".xml");
            out.writeAttribute("ContentType", OF_WORKBOOKS + part.getValue() + "+xml");
          }
          out.writeEndElement();
        });
  }

  private static byte[] pointers(Map<String, String> to) throws XMLStreamException {
    return PlainXml.write(
        out -> {
          out.writeStartElement("Relationships");
          out.writeDefaultNamespace(POINTERS);
          for (Map.Entry<String, String> part : to.entrySet()) {
            out.writeEmptyElement("Relationship");
            out.writeAttribute("Id", part.getKey());
            out.writeAttribute("Type", RELATIONS + "/" + part.getValue());
            out.writeAttribute("Target", part.getKey() + ".xml");
          }
          out.writeEndElement();
        });
  }
}
