package gongkai.extractor.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;

/** Writes a DOCX around given WordprocessingML. */
public final class DocxFixture {
  private static final String TYPES =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String NAMESPACES =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
          + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
          + " xmlns:v=\"urn:schemas-microsoft-com:vml\"";

  private DocxFixture() {}

  /** A DOCX; styles and numbering are left out where they are empty. */
  public static byte[] write(String body, String styles, String numbering)
      throws IOException, OpenXML4JException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OPCPackage made = OPCPackage.create(bytes)) {
      PackagePart main = part(made, "document", "document.main", "<w:body>" + body + "</w:body>");
      made.addRelationship(main.getPartName(), TargetMode.INTERNAL, RELATIONS + "officeDocument");
      addPart(made, main, "styles", styles);
      addPart(made, main, "numbering", numbering);
    }
    return bytes.toByteArray();
  }

  private static void addPart(OPCPackage made, PackagePart main, String name, String content)
      throws IOException, OpenXML4JException {
    if (!content.isEmpty()) {
      PackagePart part = part(made, name, name, content);
      main.addRelationship(part.getPartName(), TargetMode.INTERNAL, RELATIONS + name);
    }
  }

  private static PackagePart part(OPCPackage made, String root, String type, String content)
      throws IOException, OpenXML4JException {
    PackagePartName name = PackagingURIHelper.createPartName("/word/" + root + ".xml");
    PackagePart part = made.createPart(name, TYPES + type + "+xml");
    String xml = "<w:%1$s %2$s>%3$s</w:%1$s>".formatted(root, NAMESPACES, content);
    try (OutputStream stream = part.getOutputStream()) {
      stream.write(xml.getBytes(StandardCharsets.UTF_8));
    }
    return part;
  }
}
