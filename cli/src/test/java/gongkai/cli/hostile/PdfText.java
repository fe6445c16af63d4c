package gongkai.cli.hostile;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A PDF file written object by object, right or wrong as its maker wants it. */
final class PdfText {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final List<Integer> offsets = new ArrayList<>();

  PdfText() {
    text("%PDF-1.7\n");
  }

  /** A file of one page. Its content is object 4; further objects follow from 5. */
  static PdfText ofOnePage(String page, byte[] content) {
    return new PdfText()
            .object("<</Type/Catalog/Pages 2 0 R>>")
            .object("<</Type/Pages/Kids[3 0 R]/Count 1>>")
            .object("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R " + page + ">>")
            .stream("", content);
  }

  static PdfText ofOnePage(String page, String content) {
    return ofOnePage(page, content.getBytes(StandardCharsets.ISO_8859_1));
  }

  /** The next object, numbered from 1. */
  PdfText object(String body) {
    begin();
    text(body + "\nendobj\n");
    return this;
  }

  PdfText stream(String entries, byte[] content) {
    begin();
    text("<</Length %d %s>>stream\n".formatted(content.length, entries));
    bytes.writeBytes(content);
    text("\nendstream\nendobj\n");
    return this;
  }

  private void begin() {
    offsets.add(bytes.size());
    text(offsets.size() + " 0 obj\n");
  }

  byte[] end() {
    return end("");
  }

  /** The whole file, with further entries in its trailer. */
  byte[] end(String trailer) {
    int start = bytes.size();
    text("xref\n0 %d\n0000000000 65535 f \n".formatted(offsets.size() + 1));
    offsets.forEach(offset -> text("%010d 00000 n \n".formatted(offset)));
    text(
        "trailer\n<</Size %d/Root 1 0 R %s>>\nstartxref\n%d\n%%%%EOF\n"
            .formatted(offsets.size() + 1, trailer, start));
    return bytes.toByteArray();
  }

  private void text(String text) {
    bytes.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
  }
}
