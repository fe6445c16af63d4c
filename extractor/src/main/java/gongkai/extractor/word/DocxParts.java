package gongkai.extractor.word;

import gongkai.extractor.opc.PackageParts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;

/**
 * The parts of a DOCX that say something of its text.
 *
 * @param styles {@link Element#NONE} where the file has none
 * @param numbering {@link Element#NONE} where the file has none
 */
record DocxParts(
    Element document, Element styles, Element numbering, Map<String, String> metadata) {

  private static final String USUAL_NAME = "word/document.xml";

  /**
   * Reads the parts; a broken part other than the document itself is left out and noticed.
   *
   * @throws IOException if the bytes are no package, or hold no document
   */
  static DocxParts read(byte[] bytes, Blocks blocks)
      throws IOException, OpenXML4JException, XMLStreamException {
    try (OPCPackage opened = OPCPackage.open(new ByteArrayInputStream(bytes))) {
      PackagePart main = mainPart(opened);
      return new DocxParts(
          parse(main),
          related(opened, main, "/styles", blocks),
          related(opened, main, "/numbering", blocks),
          metadata(opened));
    } catch (IOException | OpenXML4JException | RuntimeException refusal) {
      try {
        return read(PackageParts.read(bytes), blocks);
      } catch (IOException | RuntimeException e) {
        refusal.addSuppressed(e);
        throw refusal;
      }
    }
  }

  /**
   * Reads of a package that POI refuses, as Word does, the parts that say something of its text.
   */
  private static DocxParts read(PackageParts parts, Blocks blocks)
      throws IOException, XMLStreamException {
    String main = parts.main(USUAL_NAME);
    return new DocxParts(
        ElementReader.read(new ByteArrayInputStream(parts.required(main))),
        related(parts, main, "styles", blocks),
        related(parts, main, "numbering", blocks),
        Map.of());
  }

  private static Element related(PackageParts parts, String main, String type, Blocks blocks) {
    try {
      Optional<byte[]> part = PackageParts.target(parts.relations(main), type).flatMap(parts::part);
      return part.isEmpty()
          ? Element.NONE
          : ElementReader.read(new ByteArrayInputStream(part.get()));
    } catch (XMLStreamException | RuntimeException e) {
      return unreadable(type, e, blocks);
    }
  }

  private static Element unreadable(String type, Exception cause, Blocks blocks) {
    blocks.addNotice("the part of type %s cannot be read: %s".formatted(type, cause.getMessage()));
    return Element.NONE;
  }

  private static PackagePart mainPart(OPCPackage opened) throws IOException, OpenXML4JException {
    for (PackageRelationship relationship : opened.getRelationships()) {
      if (relationship.getRelationshipType().endsWith("/officeDocument")) {
        PackagePart part = opened.getPart(relationship);
        if (part != null) {
          return part;
        }
      }
    }
    PackagePart usual = opened.getPart(PackagingURIHelper.createPartName("/" + USUAL_NAME));
    if (usual == null) {
      throw new IOException("the package has no main document");
    }
    return usual;
  }

  private static Element parse(PackagePart part) throws IOException, XMLStreamException {
    try (InputStream stream = part.getInputStream()) {
      return ElementReader.read(stream);
    }
  }

  private static Element related(OPCPackage opened, PackagePart main, String type, Blocks blocks) {
    try {
      for (PackageRelationship relationship : main.getRelationships()) {
        if (relationship.getRelationshipType().endsWith(type)) {
          PackagePart part =
              opened.getPart(PackagingURIHelper.createPartName(relationship.getTargetURI()));
          return part == null ? Element.NONE : parse(part);
        }
      }
    } catch (IOException | OpenXML4JException | XMLStreamException | RuntimeException e) {
      return unreadable(type.substring(1), e, blocks);
    }
    return Element.NONE;
  }

  private static Map<String, String> metadata(OPCPackage opened) throws OpenXML4JException {
    Map<String, String> metadata = new LinkedHashMap<>();
    Optional<String> title = opened.getPackageProperties().getTitleProperty();
    title.filter(text -> !text.isBlank()).ifPresent(text -> metadata.put("title", text.strip()));
    return metadata;
  }
}
