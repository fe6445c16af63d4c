package gongkai.typesetter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** The documents, and that those committed are those that are typeset. */
class TypesetterTest {
  private static final Path DOCUMENTS = Path.of("../corpus/samples");
  private static final Charset GBK = Charset.forName("GBK");

  static List<String> samples() {
    return SampleReport.names();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void isCommittedAsTypeset(String name) throws IOException {
    SampleReport report = SampleReport.load(name);
    byte[] committed = Files.readAllBytes(DOCUMENTS.resolve(report.file()));
    switch (report.format()) {
      case PDF_CHROMIUM, PDF_LIBREOFFICE ->
          assertThat(new String(committed, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
      case DOC_LIBREOFFICE -> assertThat(committed).startsWith(0xd0, 0xcf, 0x11, 0xe0);
      // How tightly a ZIP file is packed depends on the machine's zlib; its parts do not.
      case DOCX, XLSX -> assertThat(parts(committed)).isEqualTo(parts(Typesetter.typeset(report)));
      default -> assertThat(committed).isEqualTo(Typesetter.typeset(report));
    }
  }

  private static Map<String, String> parts(byte[] zip) throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        String content = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        parts.put(entry.getName() + " " + entry.getTimeLocal(), content);
      }
    }
    return parts;
  }

  @Test
  void commitsNothingElse() throws IOException {
    try (Stream<Path> files = Files.walk(DOCUMENTS)) {
      List<String> expected =
          new ArrayList<>(SampleReport.all().stream().map(SampleReport::file).toList());
      expected.add("README.md");
      assertThat(
              files
                  .filter(Files::isRegularFile)
                  .map(file -> DOCUMENTS.relativize(file).toString().replace('\\', '/')))
          .containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  @Test
  void saysInTheReadmeWhatEverySampleIs() throws IOException {
    String readme = Files.readString(DOCUMENTS.resolve("README.md"));
    for (SampleReport report : SampleReport.all()) {
      assertThat(readme)
          .contains(
              "| %s | %s | %d | %s | %s | %s |"
                  .formatted(
                      report.file(),
                      report.agency(),
                      report.year(),
                      report.form(),
                      report.format().code(),
                      report.source()));
    }
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void givesTheSameBytesTwiceInEveryFormat(Format format) {
    SampleReport report = SampleReport.load("pingtan-2025");
    if (format.convertedFrom().isPresent()) {
      assertThatThrownBy(() -> Typesetter.typeset(report, format))
          .isInstanceOf(IllegalArgumentException.class);
    } else {
      assertThat(Typesetter.typeset(report, format))
          .isEqualTo(Typesetter.typeset(report, format))
          .isNotEmpty();
    }
  }

  @Test
  void dumpsCellsOnLinesThatBeginWithATab() {
    String dump = text("qufu-2021", Format.TEXT, StandardCharsets.UTF_8);
    assertThat(dump)
        .startsWith("曲阜市科学技术局\n2021年政府信息公开工作年度报告\n\n")
        .contains("\t规章\n\t0\n\t0\n\t0\n\n\t行政规范性文件\n")
        .contains("\t\n\t\n\t商业\n企业\n\t科研\n机构\n\t社会公益组织\n\t法律服务机构\n\t其他\n\t\n\n")
        .contains("\t\n\t\n\t2.其他法律行政法规禁止公开\n\t0\n");
  }

  @Test
  void writesRowsWithBars() {
    String rows = text("pingtan-ziranju-2023", Format.MARKDOWN, StandardCharsets.UTF_8);
    assertThat(rows)
        .contains("\n第二十条第（一）项 |  |  | \n---|---|---|---\n信息内容 | 本年制发件数 |")
        .contains("\n行政许可 | 315 |  | \n")
        .contains("\n三、本年度办理结果 | （三）不予公开 | 1.属于国家秘密 | 0 | 0 |");
  }

  @Test
  void writesPagesInGbk() {
    String page = text("pingtan-ziranju-2021", Format.HTML_GBK, GBK);
    assertThat(page)
        .contains("charset=gb2312")
        .contains("网站标识码：3501280000")
        .contains("<td rowspan=\"2\"><p>自然人</p></td>")
        .doesNotContain("{{");
  }

  private static String text(String sample, Format format, Charset charset) {
    return new String(Typesetter.typeset(SampleReport.load(sample), format), charset);
  }

  @Test
  void refusesCharactersThatTheCharacterSetLacks() {
    assertThatThrownBy(() -> Encoded.bytes("𠮷", GBK)).hasMessageContaining("GBK");
  }

  @Test
  void mergesWordCells() throws IOException {
    SampleReport report = SampleReport.load("pingtan-2025");
    byte[] bytes = Typesetter.typeset(report, Format.DOCX);
    List<Grid> grids = Typesetter.tables(report);
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
      assertThat(document.getTables()).hasSameSizeAs(grids);
      for (int i = 0; i < grids.size(); i++) {
        assertThat(read(document.getTables().get(i))).isEqualTo(expected(grids.get(i)));
      }
    }
  }

  /** Each row's cells as "text across [^ if it goes on from above]". */
  private static List<List<String>> read(XWPFTable table) {
    List<List<String>> rows = new ArrayList<>();
    for (XWPFTableRow row : table.getRows()) {
      rows.add(row.getTableCells().stream().map(TypesetterTest::read).toList());
    }
    return rows;
  }

  private static String read(XWPFTableCell cell) {
    CTTcPr properties = cell.getCTTc().getTcPr();
    int across = properties.isSetGridSpan() ? properties.getGridSpan().getVal().intValue() : 1;
    boolean goesOn =
        properties.isSetVMerge() && properties.getVMerge().getVal() == STMerge.CONTINUE;
    return cell.getText().replace("\n", "") + " " + across + (goesOn ? "^" : "");
  }

  private static List<List<String>> expected(Grid grid) {
    List<List<String>> rows = new ArrayList<>();
    for (int row = 1; row <= grid.rows(); row++) {
      int current = row;
      rows.add(
          grid.cellsIn(row).stream()
              .map(
                  cell ->
                      cell.row() == current
                          ? cell.text().replace("\n", "") + " " + cell.columnSpan()
                          : " " + cell.columnSpan() + "^")
              .toList());
    }
    return rows;
  }

  @Test
  void writesNumbersAsNumbersInWorkbooks() throws IOException {
    byte[] bytes = Typesetter.typeset(SampleReport.load("shili-2022"), Format.XLSX);
    try (Workbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      assertThat(workbook).extracting(Sheet::getSheetName).containsExactly("主动公开", "依申请公开", "复议诉讼");
      Map<String, CellType> types = types(workbook.getSheet("主动公开"));
      assertThat(types)
          .containsEntry("442.0", CellType.NUMERIC)
          .containsEntry("-18.0", CellType.NUMERIC)
          .containsEntry("+1", CellType.STRING)
          .containsEntry("/", CellType.STRING);
    }
  }

  private static Map<String, CellType> types(Sheet sheet) {
    Map<String, CellType> types = new LinkedHashMap<>();
    sheet.forEach(row -> row.forEach(cell -> types.put(cell.toString(), cell.getCellType())));
    return types;
  }

  @Test
  void mergesTheCellsOfSheets() throws IOException {
    byte[] bytes = Typesetter.typeset(SampleReport.load("pingtan-2025"), Format.XLS);
    try (Workbook workbook = new HSSFWorkbook(new ByteArrayInputStream(bytes))) {
      Sheet sheet = workbook.getSheet("依申请公开");
      assertThat(sheet.getMergedRegions())
          .extracting(region -> region.getLastRow() - region.getFirstRow() + 1)
          .contains(22, 8, 5, 3, 2);
    }
  }
}
