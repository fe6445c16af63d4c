package gongkai.output.excel;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.output.ColumnType;
import gongkai.output.excel.Styles.Doubt;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExcelTextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+1",
        "-",
        "@SUM(A1)",
        " with space ",
        "_x0041_",
        "_x005F_x0041_",
        "_xyz_",
        "control \u0000\u0001\u001f\uFFFF",
        "line\nend\r\ntab\t",
        "<b>&amp;\"quoted\"'</b>",
        "\uD840\uDC00 and 汉字",
        "]]>"
      })
  void textsComeBack(String text) throws IOException {
    assertThat(back(ColumnType.STRING, text).getStringCellValue()).isEqualTo(text);
  }

  @Test
  void aTextThatIsTooLongIsCutAndSaysSo() throws IOException {
    String longest = "长".repeat(ExcelText.LONGEST);
    assertThat(back(ColumnType.STRING, longest).getStringCellValue()).isEqualTo(longest);

    String cut = back(ColumnType.STRING, "\uD840\uDC00".repeat(20_000)).getStringCellValue();
    assertThat(cut).hasSizeLessThanOrEqualTo(ExcelText.LONGEST).endsWith("cut, whole in the CSV〕");
    assertThat(cut.codePoints().filter(point -> point == 0x20000).count()).isGreaterThan(16_000);
    assertThat(cut.codePoints())
        .noneMatch(point -> Character.getType(point) == Character.SURROGATE);
  }

  @Test
  void whatIsCutOrRoundedIsCounted() {
    Remarks remarks = new Remarks();
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      FieldCell cells = new FieldCell(new Styles(book), remarks);
      Cell cell = book.createSheet().createRow(0).createCell(0);
      for (String number :
          List.of("12345678901234567891", "0.1", "123456789012345", "100000000000000000000")) {
        cells.fill(cell, ColumnType.NUMBER, number, Doubt.NONE);
      }
      cells.fill(cell, ColumnType.STRING, "x".repeat(ExcelText.LONGEST + 1), Doubt.NONE);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    assertThat(remarks.sentences())
        .satisfiesExactly(
            cut -> assertThat(cut).contains("1 texts are longer"),
            rounded -> assertThat(rounded).contains("1 numbers have more than 15 digits"));
  }

  @Test
  void daysBeforeExcelsCalendarAreText() throws IOException {
    assertThat(back(ColumnType.DATE, "1899-12-31").getStringCellValue()).isEqualTo("1899-12-31");
    assertThat(back(ColumnType.DATE, "1900-03-01").getLocalDateTimeCellValue())
        .hasToString("1900-03-01T00:00");
    assertThat(back(ColumnType.DATETIME, "2023-04-05T06:07:08.250Z").getLocalDateTimeCellValue())
        .hasToString("2023-04-05T06:07:08.250");
  }

  private static Cell back(ColumnType type, String field) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Book book = new Book(Limits.OF_EXCEL)) {
      Cell cell = book.workbook().createSheet("s").createRow(0).createCell(0);
      book.fields().fill(cell, type, field, Doubt.NONE);
      book.workbook().write(out);
    }
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
      return book.getSheetAt(0).getRow(0).getCell(0);
    }
  }

  @Property(tries = 200)
  void theWriterWritesUtf8(@ForAll @StringLength(max = 40) String text, @ForAll boolean many)
      throws IOException {
    String written = text.repeat(many ? 5_000 : 1);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Utf8Writer writer = new Utf8Writer(out)) {
      writer.write(written);
      writer.write(written.toCharArray(), 0, written.length());
      writer.write('x');
    }
    assertThat(out.toByteArray())
        .isEqualTo((written + written + "x").getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+86", "-5", "@a", "\ta", "\ra", "\na", "=", "--", "＝1", "－1"})
  void whatMayBeAFormulaGetsAnApostropheInCsv(String text) {
    assertThat(ExcelCsv.harmless(text)).isEqualTo("'" + text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "－", "—", "5", "a=b", " =1", "'=1", "汉"})
  void otherTextsAreAsTheyWere(String text) {
    assertThat(ExcelCsv.harmless(text)).isEqualTo(text);
  }
}
