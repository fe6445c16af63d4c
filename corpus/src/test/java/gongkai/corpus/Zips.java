package gongkai.corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** ZIP files made for tests. */
final class Zips {
  private Zips() {}

  /** An archive of entries: name, text, name, text … */
  static byte[] of(String... namesAndTexts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
        zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** A content types part that declares a main part, as office programs write it. */
  static String contentTypes(String mainPart) {
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
        <Default Extension="xml" ContentType="application/xml"/>\
        <Default Extension="xlsx" ContentType=\
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"/>\
        <Override PartName="/a.xml" ContentType="application/%s"/></Types>"""
        .formatted(mainPart);
  }
}
