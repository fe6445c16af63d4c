package gongkai.cli.hostile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Word documents and workbooks whose XML or whose sectors do harm. */
final class HostileOffice {
  private static final String WORD =
      "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>"
          + "%s</w:body></w:document>";
  private static final String SHEET =
      "<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'>"
          + "<sheetData>%s</sheetData>%s</worksheet>";
  private static final String CELL = "<w:tc>%s<w:p><w:r><w:t>1</w:t></w:r></w:p></w:tc>";

  private HostileOffice() {}

  static List<HostileFile> all(Map<String, byte[]> samples) {
    List<HostileFile> files = new ArrayList<>(words());
    files.addAll(sheets());
    files.addAll(old(samples));
    return files;
  }

  private static HostileFile docx(String name, String document) {
    return HostileFile.of(
        "docx/" + name + ".docx", ZipBytes.docx(document), "corrupt", "not_a_report");
  }

  private static HostileFile xlsx(String name, String rows, String behind) {
    return HostileFile.of(
        "xlsx/" + name + ".xlsx",
        ZipBytes.xlsx(SHEET.formatted(rows, behind)),
        "corrupt",
        "not_a_report");
  }

  private static List<HostileFile> words() {
    String wide = "<w:tcPr><w:gridSpan w:val='%s'/></w:tcPr>";
    return List.of(
        docx("laughs", laughs() + WORD.formatted(paragraph("&l9;"))),
        docx("outside", outside() + WORD.formatted(paragraph("&x;"))),
        docx("columns", table(CELL.formatted("").repeat(10_000))),
        docx("wide", table(CELL.formatted(wide.formatted("1000000000")).repeat(3))),
        docx("wider", table(CELL.formatted(wide.formatted("99999999999999999999")).repeat(3))),
        docx("narrow", table(CELL.formatted(wide.formatted("-1000000000")).repeat(3))),
        docx("left-out", table("<w:trPr><w:gridBefore w:val='1000000000'/></w:trPr>" + cells())),
        docx("tables", WORD.formatted("<w:tbl><w:tr><w:tc>".repeat(20_000))),
        docx("closed-tables", nestedTables(5_000)),
        docx("controls", nested("w:sdt", "<w:sdtContent>", "</w:sdtContent>", 100_000)),
        docx("insertions", nested("w:ins", "", "", 1_000_000)),
        HostileFile.of("docx/spaces.docx", spaces(), "corrupt", "not_a_report"));
  }

  private static String cells() {
    return CELL.formatted("").repeat(3);
  }

  private static String paragraph(String text) {
    return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
  }

  private static String table(String row) {
    return WORD.formatted("<w:tbl>" + ("<w:tr>" + row + "</w:tr>").repeat(2) + "</w:tbl>");
  }

  private static String nestedTables(int depth) {
    return nested("w:tbl", "<w:tr><w:tc>", "</w:tc></w:tr>", depth);
  }

  private static String nested(String name, String within, String behind, int depth) {
    return WORD.formatted(
        ("<" + name + ">" + within).repeat(depth)
            + paragraph("1")
            + (behind + "</" + name + ">").repeat(depth));
  }

  private static String laughs() {
    StringBuilder type = new StringBuilder("<!DOCTYPE a [<!ENTITY l0 'ha'>");
    for (int i = 1; i < 10; i++) {
      String ten = "&l%d;".formatted(i - 1).repeat(10);
      type.append("<!ENTITY l%d '%s'>".formatted(i, ten));
    }
    return type + "]>";
  }

  private static String outside() {
    return "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>";
  }

  /** A thousand times its packed size: more than an honest document has. */
  private static byte[] spaces() {
    byte[] spaces = new byte[300_000_000];
    Arrays.fill(spaces, (byte) ' ');
    return ZipBytes.docx(spaces);
  }

  private static List<HostileFile> sheets() {
    String cell = "<row r='1'><c r='A1'><v>1</v></c><c r='B2'><v>2</v></c></row>";
    String merged = "<mergeCells><mergeCell ref='%s'/></mergeCells>";
    return List.of(
        xlsx("columns", "<row>" + "<c><v>1</v></c>".repeat(10_000) + "</row>", ""),
        xlsx("merged", cell, merged.formatted("A1:XFD1048576")),
        xlsx("merged-beyond", cell, merged.formatted("A1:ZZZZZZ999999999")),
        xlsx("merged-many", cell, manyMerged()),
        xlsx("far-apart", cell + "<row r='1048576'><c r='XFD1048576'><v>1</v></c></row>", ""),
        xlsx("nowhere", "<row r='-1'><c r='99'><v>1</v></c><c r='A0'><v>1</v></c></row>", ""),
        xlsx("beyond", "<row r='9999999999'><c r='ZZZZZZZZZZ1'><v>1</v></c></row>", ""),
        xlsx("shared", "<row><c t='s'><v>2147483647</v></c><c s='77'><v>1e999</v></c></row>", ""),
        xlsx("outside", "&x;", ""),
        HostileFile.of(
            "xlsx/laughs.xlsx",
            ZipBytes.xlsx(laughs() + SHEET.formatted("<row><c><v>&l9;</v></c></row>", "")),
            "corrupt",
            "not_a_report"));
  }

  private static String manyMerged() {
    StringBuilder regions = new StringBuilder("<mergeCells>");
    for (int i = 1; i <= 1000; i++) {
      regions.append("<mergeCell ref='A%d:XFD%d'/>".formatted(i, 1048577 - i));
    }
    return regions + "</mergeCells>";
  }

  /** Of the compound files, whose sectors are chained by a table. */
  private static List<HostileFile> old(Map<String, byte[]> samples) {
    List<HostileFile> files = new ArrayList<>();
    samples.forEach(
        (ending, bytes) -> {
          if (bytes[0] == (byte) 0xd0 && bytes[1] == (byte) 0xcf) {
            files.add(compound("circle." + ending, chained(bytes, 0)));
            files.add(compound("chained-to-itself." + ending, chained(bytes, -1)));
            files.add(compound("chained-to-nowhere." + ending, chained(bytes, 0x7ffffff0)));
          }
        });
    return files;
  }

  private static HostileFile compound(String name, byte[] bytes) {
    return HostileFile.of("compound/" + name, bytes, "corrupt", "not_a_report", "unsupported");
  }

  /** Every sector is followed by the one given; by itself where that is -1. */
  private static byte[] chained(byte[] compound, int next) {
    byte[] changed = compound.clone();
    int table = 512 * (1 + (changed[76] & 0xff) + 256 * (changed[77] & 0xff));
    for (int i = 0; i < 128 && table + 4 * i + 4 <= changed.length; i++) {
      int follower = next < 0 ? i : next;
      for (int b = 0; b < 4; b++) {
        changed[table + 4 * i + b] = (byte) (follower >> (8 * b));
      }
    }
    return changed;
  }
}
