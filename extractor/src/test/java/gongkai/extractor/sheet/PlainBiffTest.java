package gongkai.extractor.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gongkai.extractor.UnreadableFileException;
import gongkai.extractor.UnreadableFileException.Reason;
import gongkai.extractor.word.Shown;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.FontRecord;
import org.apache.poi.hssf.record.FooterRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks of the older format with a record that is no such one: all its bytes are 255. */
class PlainBiffTest {
  @ParameterizedTest
  @ValueSource(shorts = {FooterRecord.sid, FontRecord.sid})
  void aRecordOnWhichNoCellDependsCostsNothing(short type) throws Exception {
    byte[] right = workbook();

    assertThat(read(damaged(right, type)))
        .isEqualTo(read(right))
        .contains("1,1 规章", "1,2 12", "1,3 2021/12/31");
  }

  @ParameterizedTest
  @ValueSource(shorts = {BoundSheetRecord.sid, SSTRecord.sid, LabelSSTRecord.sid})
  void aRecordOfCellsOrSheetsMakesTheFileCorrupt(short type) throws Exception {
    byte[] damaged = damaged(workbook(), type);

    assertThatExceptionOfType(UnreadableFileException.class)
        .isThrownBy(() -> read(damaged))
        .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.CORRUPT));
  }

  private static byte[] workbook() throws IOException {
    try (HSSFWorkbook workbook = new HSSFWorkbook();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      HSSFCellStyle date = workbook.createCellStyle();
      date.setDataFormat((short) 14);
      HSSFSheet sheet = workbook.createSheet("统计");
      sheet.getFooter().setCenter("第 1 页");
      HSSFRow row = sheet.createRow(0);
      row.createCell(0).setCellValue("规章");
      row.createCell(1).setCellValue(12);
      row.createCell(2).setCellValue(44561);
      row.getCell(2).setCellStyle(date);
      workbook.write(bytes);
      return bytes.toByteArray();
    }
  }

  /** The file with the first record of a type damaged. */
  private static byte[] damaged(byte[] file, short type) throws IOException {
    try (POIFSFileSystem from = new POIFSFileSystem(new ByteArrayInputStream(file));
        POIFSFileSystem to = new POIFSFileSystem();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      byte[] stream;
      try (var in = from.getRoot().createDocumentInputStream("Workbook")) {
        stream = in.readAllBytes();
      }
      ByteBuffer records = ByteBuffer.wrap(stream).order(ByteOrder.LITTLE_ENDIAN);
      int at = 0;
      while (records.getShort(at) != type) {
        at += 4 + Short.toUnsignedInt(records.getShort(at + 2));
      }
      int length = Short.toUnsignedInt(records.getShort(at + 2));
      Arrays.fill(stream, at + 4, at + 4 + length, (byte) 0xff);
      to.createDocument(new ByteArrayInputStream(stream), "Workbook");
      to.writeFilesystem(bytes);
      return bytes.toByteArray();
    }
  }

  private static List<String> read(byte[] bytes) throws UnreadableFileException {
    return Shown.lines(new WorkbookReader().read(Shown.file(bytes)));
  }
}
