package gongkai.extractor.sheet;

import gongkai.extractor.word.CaseFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * An XLSX file written part by part, which need not be right. Of a case, a part named as one of the
 * file's ({@code xl/styles.xml}) stands in its place, and {@code without} lists those that are left
 * out. In a part, {@code {main}} is the namespace of workbooks, {@code {r}} that of relations in
 * one, {@code {pointers}} that of parts that hold relations.
 */
final class WorkbookParts {
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String POINTERS =
      "http://schemas.openxmlformats.org/package/2006/relationships";
  private static final Set<String> OF_THE_CASE = Set.of("why", "without", "expected", "refused");

  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  /** A right file of one sheet: 规章, 12. */
  WorkbookParts() {
    put("[Content_Types].xml", contentTypes());
    put("_rels/.rels", pointer("officeDocument", "xl/workbook.xml"));
    put(
        "xl/workbook.xml",
        """
        <workbook xmlns="{main}" xmlns:r="{r}"><sheets>
        <sheet name="统计" sheetId="1" r:id="worksheet"/></sheets></workbook>
        """);
    put(
        "xl/_rels/workbook.xml.rels",
        """
        <Relationships xmlns="{pointers}">
        <Relationship Id="worksheet" Type="{r}/worksheet" Target="worksheets/sheet1.xml"/>
        <Relationship Id="styles" Type="{r}/styles" Target="styles.xml"/>
        <Relationship Id="sharedStrings" Type="{r}/sharedStrings" Target="sharedStrings.xml"/>
        </Relationships>
        """);
    put(
        "xl/styles.xml",
        """
        <styleSheet xmlns="{main}"><fonts><font/></fonts><fills><fill/></fills>
        <borders><border/></borders>
        <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="10"/></cellXfs></styleSheet>
        """);
    put("xl/sharedStrings.xml", "<sst xmlns='{main}'><si><t>规章</t></si></sst>");
    put(
        "xl/worksheets/sheet1.xml",
        """
        <worksheet xmlns="{main}"><sheetData>
        <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>12</v></c></row></sheetData></worksheet>
        """);
  }

  private static String contentTypes() {
    String workbooks = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    return """
    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
    <Default Extension="rels"
      ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
    <Default Extension="xml" ContentType="application/xml"/>
    <Default Extension="bmp" ContentType="image/bmp"/>
    <Override PartName="/xl/workbook.xml" ContentType="%1$ssheet.main+xml"/>
    <Override PartName="/xl/styles.xml" ContentType="%1$sstyles+xml"/>
    <Override PartName="/xl/sharedStrings.xml" ContentType="%1$ssharedStrings+xml"/>
    <Override PartName="/xl/worksheets/sheet1.xml" ContentType="%1$sworksheet+xml"/></Types>
    """
        .formatted(workbooks);
  }

  private static String pointer(String type, String target) {
    return "<Relationships xmlns='{pointers}'><Relationship Id='a' Type='{r}/%s' Target='%s'/>"
            .formatted(type, target)
        + "</Relationships>";
  }

  /** The file of a case. */
  static WorkbookParts of(CaseFile each) {
    WorkbookParts parts = new WorkbookParts();
    each.parts().keySet().stream()
        .filter(name -> !OF_THE_CASE.contains(name))
        .forEach(name -> parts.put(name, each.part(name)));
    List<String> without = each.lines("without");
    parts.parts.keySet().removeAll(without);
    return parts;
  }

  WorkbookParts put(String name, String text) {
    String xml =
        text.replace("{main}", MAIN).replace("{r}", RELATIONS).replace("{pointers}", POINTERS);
    return put(name, xml.getBytes(StandardCharsets.UTF_8));
  }

  WorkbookParts put(String name, byte[] bytes) {
    parts.put(name, bytes);
    return this;
  }

  byte[] zipped() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
