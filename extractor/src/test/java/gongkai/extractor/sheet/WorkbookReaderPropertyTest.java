package gongkai.extractor.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.extractor.Cell;
import gongkai.extractor.Table;
import gongkai.extractor.UnreadableFileException;
import gongkai.extractor.word.RandomGrid;
import gongkai.extractor.word.Shown;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

class WorkbookReaderPropertyTest {
  @Property(tries = 100)
  void aTableReadsBackAsItWasWritten(@ForAll long seed, @ForAll boolean binary) throws Exception {
    Table table = RandomGrid.table(seed);

    assertThat(new WorkbookReader().read(Shown.file(bytes(table, binary))).blocks())
        .containsExactly(table);
  }

  @Property(tries = 100)
  void damageIsReadOrToldButNeverThrown(@ForAll long seed, @ForAll boolean binary)
      throws Exception {
    Random random = new Random(seed);
    byte[] bytes = bytes(RandomGrid.table(1), binary);
    for (int i = 0; i < 6; i++) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    try {
      assertThat(new WorkbookReader().read(Shown.file(bytes)).pages()).isEmpty();
    } catch (UnreadableFileException e) {
      assertThat(e.getMessage()).isNotBlank();
    }
  }

  /** The table away from the sheet's corner, its numbers as numbers. */
  private static byte[] bytes(Table table, boolean binary) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = binary ? new HSSFWorkbook() : new XSSFWorkbook()) {
      Sheet sheet = workbook.createSheet();
      for (Cell cell : table.cells()) {
        Row row = CellUtil.getRow(cell.row() + 2, sheet);
        var written = row.createCell(cell.column());
        if (cell.text().matches("[0-9]+")) {
          written.setCellValue(Integer.parseInt(cell.text()));
        } else {
          written.setCellValue(cell.text());
        }
        if (cell.rowSpan() * cell.columnSpan() > 1) {
          sheet.addMergedRegion(
              new CellRangeAddress(
                  cell.row() + 2, cell.lastRow() + 2, cell.column(), cell.lastColumn()));
        }
      }
      workbook.write(bytes);
    }
    return bytes.toByteArray();
  }
}
