package gongkai.output.excel;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.output.Column;
import gongkai.output.ColumnType;
import gongkai.output.Dataset;
import gongkai.output.DatasetForTests;
import gongkai.output.InventedDataset;
import gongkai.output.TableSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The workbook, read back by POI's user model. */
class ExcelBookTest {
  private static final int HEADER = 2;

  @TempDir private Path temporary;

  @ParameterizedTest
  @EnumSource
  void everySheetSaysWhatTheCsvSays(DatasetForTests sample) throws IOException {
    Dataset dataset = sample.write(temporary.resolve("dataset"), new ExcelBook());
    try (XSSFWorkbook book = open(dataset)) {
      for (TableSchema table : dataset.tables()) {
        XSSFSheet sheet = book.getSheet(table.name());
        assertThat(texts(sheet.getRow(0))).isEqualTo(table.columnNames());
        assertThat(rows(table, List.of(sheet)))
            .as(table.name())
            .isEqualTo(expected(dataset, table));
      }
    }
  }

  @Test
  void valuesHaveTheirTypes() throws IOException {
    Dataset dataset = InventedDataset.write(temporary.resolve("dataset"), new ExcelBook());
    try (XSSFWorkbook book = open(dataset)) {
      for (TableSchema table : dataset.tables()) {
        for (Row row : book.getSheet(table.name())) {
          if (row.getRowNum() >= HEADER) {
            row.forEach(cell -> assertThat(type(table, cell)).isIn(types(table, cell)));
          }
        }
      }
      assertThat(date(book, "period_start")).isEqualTo("2021-01-01T00:00");
      assertThat(date(book, "fetched_at")).isEqualTo("2023-04-05T06:07:08");
    }
  }

  private static String date(XSSFWorkbook book, String column) {
    Sheet sheet = book.getSheet("reports");
    int index = texts(sheet.getRow(0)).indexOf(column);
    Cell cell = cells(sheet, index).get(0);
    assertThat(cell.getCellStyle().getDataFormatString()).startsWith("yyyy-mm-dd");
    return cell.getLocalDateTimeCellValue().toString();
  }

  private static CellType type(TableSchema table, Cell cell) {
    assertThat(cell.getCellType())
        .as(table.name() + cell.getAddress())
        .isNotEqualTo(CellType.FORMULA);
    return cell.getCellType();
  }

  private static List<CellType> types(TableSchema table, Cell cell) {
    return switch (table.columns().get(cell.getColumnIndex()).type()) {
      case STRING -> List.of(CellType.STRING);
      case BOOLEAN -> List.of(CellType.BOOLEAN);
      // A flagged value that is missing is a coloured cell without content.
      case NUMBER -> List.of(CellType.NUMERIC, CellType.BLANK);
      case INTEGER, DATE, DATETIME -> List.of(CellType.NUMERIC);
    };
  }

  @Test
  void whatLooksLikeAFormulaIsText() throws IOException {
    Dataset dataset = InventedDataset.write(temporary.resolve("dataset"), new ExcelBook());
    try (XSSFWorkbook book = open(dataset)) {
      Cell cell =
          all(book.getSheet("unmatched"))
              .filter(each -> each.toString().equals("=1+\"1\""))
              .findFirst()
              .orElseThrow();
      assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
      assertThat(cell.getCellStyle().getQuotePrefixed()).as("stays text when edited").isTrue();
    }
  }

  @Test
  void flaggedFiguresAreColouredAndSayWhy() throws IOException {
    Dataset dataset = InventedDataset.write(temporary.resolve("dataset"), new ExcelBook());
    try (XSSFWorkbook book = open(dataset)) {
      XSSFSheet sheet = book.getSheet("figures");
      int value = texts(sheet.getRow(0)).indexOf("value");
      List<Cell> coloured =
          all(sheet)
              .filter(cell -> cell.getRowIndex() >= HEADER)
              .filter(
                  cell -> cell.getCellStyle().getFillPattern() == FillPatternType.SOLID_FOREGROUND)
              .toList();

      assertThat(coloured).extracting(Cell::getColumnIndex).containsOnly(value).hasSize(1);
      assertThat(coloured.get(0).getCellComment().getString().getString())
          .startsWith("read:similar\n行或列的名称仅为近似匹配 / its row or column")
          .contains("src:a\n勾稽关系不成立，读数可靠：原文如此");
    }
  }

  @Test
  void beyondTheBoundOfCommentsCellsAreColouredOnly() throws IOException {
    Dataset dataset =
        InventedDataset.write(
            temporary.resolve("dataset"), new ExcelBook(new Limits(1000, 1000, 0)));
    try (XSSFWorkbook book = open(dataset)) {
      assertThat(book.getSheet("figures").getCellComments()).isEmpty();
      assertThat(all(book.getSheet("figures")).skip(50))
          .anyMatch(cell -> cell.getCellStyle().getFillPattern() != FillPatternType.NO_FILL);
      assertThat(readme(book))
          .anyMatch(line -> line.contains("All 1 flagged cells are coloured; the first 0 have"));
    }
  }

  @Test
  void addressesOfReportsAreLinksWithinTheBound() throws IOException {
    Dataset dataset = InventedDataset.write(temporary.resolve("one"), new ExcelBook());
    try (XSSFWorkbook book = open(dataset)) {
      assertThat(book.getSheet("reports").getHyperlinkList())
          .extracting(link -> link.getAddress())
          .containsExactly("http://www.example.gov.cn/200.html");
      assertThat(book.getSheet("files").getHyperlinkList()).isEmpty();
      assertThat(book.getSheetAt(0).getHyperlinkList())
          .extracting(link -> link.getAddress())
          .contains("'figures'!A1");
    }
    dataset =
        InventedDataset.write(temporary.resolve("two"), new ExcelBook(new Limits(1000, 0, 10)));
    try (XSSFWorkbook book = open(dataset)) {
      assertThat(book.getSheet("reports").getHyperlinkList()).isEmpty();
      assertThat(readme(book)).anyMatch(line -> line.contains("1 addresses are plain text"));
    }
  }

  @Test
  void tableWithMoreRowsThanASheetIsSplitAndSaysSo() throws IOException {
    Dataset dataset =
        InventedDataset.write(temporary.resolve("dataset"), new ExcelBook(new Limits(6, 10, 10)));
    try (XSSFWorkbook book = open(dataset)) {
      TableSchema figures = dataset.table("figures");
      List<Sheet> sheets = new ArrayList<>();
      for (String name : List.of("figures", "figures_2", "figures_3")) {
        sheets.add(book.getSheet(name));
        assertThat(texts(book.getSheet(name).getRow(0))).isEqualTo(figures.columnNames());
      }
      assertThat(rows(figures, sheets)).isEqualTo(expected(dataset, figures));
      assertThat(readme(book))
          .anyMatch(line -> line.contains("split into figures, figures_2, figures_3."));
    }
  }

  @Test
  void headerStaysInSightWithFilters() throws IOException {
    Dataset dataset = InventedDataset.write(temporary.resolve("dataset"), new ExcelBook());
    try (XSSFWorkbook book = open(dataset)) {
      XSSFSheet sheet = book.getSheet("figures");
      assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) HEADER);
      assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A2:Y13");
      assertThat(texts(sheet.getRow(1))).startsWith("报告编号\nReport", "文件\nFile");
      assertThat(book.getSheetAt(0).getSheetName()).isEqualTo("说明 README");
      assertThat(readme(book))
          .contains(
              "figures|数据|Figures|11.0|One row a number, or blank, of a report. By report_id, then place in the form.");
    }
  }

  @Test
  void nothingElseStaysInTheFolder() throws IOException {
    Path folder = temporary.resolve("dataset");
    InventedDataset.write(folder, new ExcelBook());
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .contains("dataset.xlsx")
          .noneMatch(name -> name.startsWith("."));
    }
    InventedDataset.write(folder);
    assertThat(folder.resolve("dataset.xlsx")).doesNotExist();
  }

  private static XSSFWorkbook open(Dataset dataset) throws IOException {
    return new XSSFWorkbook(dataset.folder().resolve("dataset.xlsx").toString());
  }

  private static List<String> readme(XSSFWorkbook book) {
    List<String> lines = new ArrayList<>();
    book.getSheetAt(0).forEach(row -> lines.add(String.join("|", texts(row))));
    return lines;
  }

  private static Stream<Cell> all(Sheet sheet) {
    List<Cell> cells = new ArrayList<>();
    sheet.forEach(row -> row.forEach(cells::add));
    return cells.stream();
  }

  private static List<Cell> cells(Sheet sheet, int column) {
    return all(sheet)
        .filter(cell -> cell.getRowIndex() >= HEADER && cell.getColumnIndex() == column)
        .toList();
  }

  private static List<String> texts(Row row) {
    List<String> texts = new ArrayList<>();
    row.forEach(cell -> texts.add(cell.toString()));
    return texts;
  }

  private static List<List<String>> rows(TableSchema table, List<? extends Sheet> sheets) {
    List<List<String>> rows = new ArrayList<>();
    for (Sheet sheet : sheets) {
      for (int i = HEADER; i <= sheet.getLastRowNum(); i++) {
        List<String> fields = new ArrayList<>();
        for (int column = 0; column < table.columns().size(); column++) {
          fields.add(field(table.columns().get(column), sheet.getRow(i).getCell(column)));
        }
        rows.add(fields);
      }
    }
    return rows;
  }

  private static String field(Column column, @org.jspecify.annotations.Nullable Cell cell) {
    if (cell == null || cell.getCellType() == CellType.BLANK) {
      return "";
    }
    return switch (column.type()) {
      case STRING -> cell.getStringCellValue();
      case BOOLEAN -> Boolean.toString(cell.getBooleanCellValue());
      case INTEGER, NUMBER -> Double.toString(cell.getNumericCellValue());
      case DATE -> cell.getLocalDateTimeCellValue().toLocalDate().toString();
      case DATETIME -> cell.getLocalDateTimeCellValue() + "Z";
    };
  }

  /** A number is the same in any writing. */
  private static List<List<String>> expected(Dataset dataset, TableSchema table)
      throws IOException {
    List<List<String>> rows = new ArrayList<>();
    dataset.read(
        table.name(),
        row -> {
          List<String> fields = new ArrayList<>();
          for (Column column : table.columns()) {
            boolean number =
                column.type() == ColumnType.NUMBER || column.type() == ColumnType.INTEGER;
            String field = row.text(column.name());
            fields.add(
                number && !field.isEmpty() ? Double.toString(Double.parseDouble(field)) : field);
          }
          rows.add(fields);
        });
    return rows;
  }
}
