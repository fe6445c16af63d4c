package gongkai.cli.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A ZIP file of what is given, whatever its names. */
final class ZipBytes {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final ZipOutputStream zip;

  ZipBytes(Charset names) {
    zip = new ZipOutputStream(bytes, names);
  }

  static byte[] of(String name, byte[] content) {
    return new ZipBytes(StandardCharsets.UTF_8).add(name, content).end();
  }

  /** The smallest Word document around {@code document.xml}. */
  static byte[] docx(String document) {
    String kind = "wordprocessingml.document.main";
    return office("word/document.xml", kind, document.getBytes(StandardCharsets.UTF_8));
  }

  static byte[] docx(byte[] document) {
    return office("word/document.xml", "wordprocessingml.document.main", document);
  }

  /** The smallest workbook around its one sheet. */
  static byte[] xlsx(String sheet) {
    String relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    return start("xl/workbook.xml", "spreadsheetml.sheet.main")
        .add(
            "xl/workbook.xml",
            """
            <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
              xmlns:r="%s"><sheets><sheet name="a" sheetId="1" r:id="r1"/></sheets></workbook>
            """
                .formatted(relations))
        .add(
            "xl/_rels/workbook.xml.rels",
            relation("r1", relations + "/worksheet", "worksheets/sheet1.xml"))
        .add("xl/worksheets/sheet1.xml", sheet)
        .end();
  }

  private static byte[] office(String main, String kind, byte[] content) {
    return start(main, kind).add(main, content).end();
  }

  private static ZipBytes start(String main, String kind) {
    String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    return new ZipBytes(StandardCharsets.UTF_8)
        .add(
            "[Content_Types].xml",
            """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Default Extension="rels"
              ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            <Default Extension="xml"
              ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>
            <Override PartName="/%s"
              ContentType="application/vnd.openxmlformats-officedocument.%s+xml"/></Types>
            """
                .formatted(main, kind))
        .add("_rels/.rels", relation("r1", office + "/officeDocument", main));
  }

  private static String relation(String id, String type, String target) {
    return """
    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
    <Relationship Id="%s" Type="%s" Target="%s"/></Relationships>
    """
        .formatted(id, type, target);
  }

  ZipBytes add(String name, String text) {
    return add(name, text.getBytes(StandardCharsets.UTF_8));
  }

  ZipBytes add(String name, byte[] content) {
    try {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
      zip.closeEntry();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot be written", e);
    }
  }

  byte[] end() {
    try {
      zip.close();
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot be written", e);
    }
  }
}
