package gongkai.bench.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The ZIP file that is a Word document. The same parts give the same bytes. */
final class WordPackage {
  private static final LocalDateTime TIME = LocalDateTime.of(2026, 1, 1, 0, 0);
  private static final String DECLARATION =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String NAMESPACES =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"%s\""
          .formatted(OFFICE);
  private static final String WORD_TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  private WordPackage() {}

  /**
   * A document.
   *
   * @param body the content of {@code w:body}
   * @param header the content of the header, which is rId1; empty for none
   * @param footer the content of the footer, which is rId2; empty for none
   */
  static byte[] zip(String body, String header, String footer) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      add(zip, "[Content_Types].xml", types());
      add(zip, "_rels/.rels", relations(relation("rId1", "officeDocument", "word/document.xml")));
      add(
          zip,
          "word/_rels/document.xml.rels",
          relations(
              relation("rId1", "header", "header1.xml")
                  + relation("rId2", "footer", "footer1.xml")));
      add(zip, "word/document.xml", element("document", "<w:body>" + body + "</w:body>"));
      add(zip, "word/header1.xml", element("hdr", orEmpty(header)));
      add(zip, "word/footer1.xml", element("ftr", orEmpty(footer)));
    } catch (IOException e) {
      throw new UncheckedIOException("a document in memory cannot be written", e);
    }
    return out.toByteArray();
  }

  private static String orEmpty(String paragraphs) {
    return paragraphs.isEmpty() ? "<w:p/>" : paragraphs;
  }

  private static String element(String name, String content) {
    return "<w:%1$s %2$s>%3$s</w:%1$s>".formatted(name, NAMESPACES, content);
  }

  private static String relation(String id, String type, String target) {
    return "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>"
        .formatted(id, OFFICE, type, target);
  }

  private static String relations(String all) {
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + all
        + "</Relationships>";
  }

  private static String types() {
    return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
        + "<Default Extension=\"rels\""
        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        + type("document", "document.main")
        + type("header1", "header")
        + type("footer1", "footer")
        + "</Types>";
  }

  private static String type(String part, String name) {
    return "<Override PartName=\"/word/%s.xml\" ContentType=\"%s%s+xml\"/>"
        .formatted(part, WORD_TYPE, name);
  }

  private static void add(ZipOutputStream zip, String name, String xml) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(TIME);
    zip.putNextEntry(entry);
    zip.write((DECLARATION + xml).getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
