package gongkai.extractor.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gongkai.extractor.Document;
import gongkai.extractor.UnreadableFileException;
import gongkai.extractor.UnreadableFileException.Reason;
import gongkai.extractor.word.CaseFile;
import gongkai.extractor.word.Shown;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class WorkbookReaderTest {
  static List<CaseFile> cases() {
    return CaseFile.beside(WorkbookReaderTest.class);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void readsBothFormatsAsExpected(CaseFile each) throws Exception {
    for (WorkbookFixture.Format format : WorkbookFixture.Format.values()) {
      assertThat(Shown.lines(read(WorkbookFixture.write(each, format))))
          .as("%s, %s", format, each.why())
          .isEqualTo(each.lines("expected"));
    }
  }

  @Test
  void aFormulaThatWasNeverCalculatedIsNoNumber() throws Exception {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      Cell cell = workbook.createSheet("统计").createRow(0).createCell(0);
      cell.getRow().createCell(1).setCellValue("合计");
      cell.setCellFormula("SUM(B2:B5)");

      assertThat(Shown.lines(read(bytes(workbook))))
          .contains("1,1 =SUM(B2:B5)")
          .contains("N sheet '统计', cell A1: the formula was never calculated");
    }
  }

  @Test
  void aNumberThatIsNoneCostsItsCell() throws Exception {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      var row = workbook.createSheet("统计").createRow(0);
      row.createCell(0).setCellValue("合计");
      row.createCell(1).setCellValue(1);
      row.createCell(2).setCellValue(2);
      row.getCell(1).getCTCell().setV("NaN");

      assertThat(Shown.lines(read(bytes(workbook)))).contains("1,2 #NUM!", "1,3 2");
    }
  }

  @Test
  void aWorkbookNeedsNoStyles() throws Exception {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      var row = workbook.createSheet("统计").createRow(0);
      row.createCell(0).setCellValue("合计");
      row.createCell(1).setCellValue(12);

      assertThat(Shown.lines(read(withoutStyles(bytes(workbook))))).contains("1,2 12");
    }
  }

  @Test
  void aTextUnderAMergedCellIsNotReadButToldOf() throws Exception {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      var row = workbook.createSheet("统计").createRow(0);
      row.createCell(0).setCellValue("规章");
      row.createCell(1).setCellValue(3);
      row.createCell(2).setCellValue(4);
      row.getSheet().addMergedRegion(CellRangeAddress.valueOf("B1:C1"));

      assertThat(Shown.lines(read(bytes(workbook))))
          .contains("1,2 (1x2) 3")
          .contains("N sheet '统计', cell C1 '4' lies unseen under a merged cell");
    }
  }

  @Test
  void hiddenSheetsAreLeftOutAndToldOf() throws Exception {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      workbook.createSheet("Sheet1").createRow(0).createCell(0).setCellValue("见");
      workbook.createSheet("去年").createRow(0).createCell(0).setCellValue("不见");
      workbook.setSheetHidden(1, true);

      assertThat(Shown.lines(read(bytes(workbook))))
          .containsExactly("P 见", "N the hidden sheet '去年' is not read");
    }
  }

  @Test
  void aTitleMergedOverAllColumnsOfASheetWidensNothing() throws Exception {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      var sheet = workbook.createSheet();
      sheet.addMergedRegion(CellRangeAddress.valueOf("A1:XFD1"));
      sheet.addMergedRegion(CellRangeAddress.valueOf("C2:C1048576"));
      sheet.createRow(0).createCell(0).setCellValue("情况统计表");
      for (int row = 1; row < 3; row++) {
        sheet.createRow(row).createCell(0).setCellValue("规章");
        sheet.getRow(row).createCell(1).setCellValue(row);
      }

      assertThat(Shown.lines(read(bytes(workbook))))
          .containsExactly("P 情况统计表", "T1 2x2", "1,1 规章", "1,2 1", "2,1 规章", "2,2 2");
    }
  }

  @ParameterizedTest
  @EnumSource(WorkbookFixture.Format.class)
  void anEmptyWorkbookHasNoBlocks(WorkbookFixture.Format format) throws Exception {
    try (Workbook workbook =
        format == WorkbookFixture.Format.XLS ? new HSSFWorkbook() : new XSSFWorkbook()) {
      workbook.createSheet("统计").createRow(4).createCell(2).setCellValue("  ");

      assertThat(read(bytes(workbook)).blocks()).isEmpty();
    }
  }

  @Test
  void aPasswordIsSaidToBeNeeded() throws Exception {
    ByteArrayOutputStream locked = new ByteArrayOutputStream();
    try (POIFSFileSystem files = new POIFSFileSystem();
        XSSFWorkbook workbook = new XSSFWorkbook()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
      encryptor.confirmPassword("密码");
      workbook.createSheet();
      try (OutputStream stream = encryptor.getDataStream(files)) {
        workbook.write(stream);
      }
      files.writeFilesystem(locked);
    }
    assertUnreadable(locked.toByteArray(), Reason.ENCRYPTED, "password");

    Biff8EncryptionKey.setCurrentUserPassword("secret");
    try (HSSFWorkbook workbook = new HSSFWorkbook()) {
      workbook.createSheet();
      byte[] bytes = bytes(workbook);
      Biff8EncryptionKey.setCurrentUserPassword(null);
      assertUnreadable(bytes, Reason.ENCRYPTED, "password");
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
  }

  @Test
  void whatIsNoWorkbookIsCorrupt() throws Exception {
    assertUnreadable(new byte[0], Reason.CORRUPT, "not a readable workbook");
    assertUnreadable("统计表".getBytes(StandardCharsets.UTF_8), Reason.CORRUPT, "workbook");
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      workbook.createSheet();
      byte[] bytes = bytes(workbook);
      assertUnreadable(Arrays.copyOf(bytes, bytes.length / 2), Reason.CORRUPT, "workbook");
    }
  }

  private static byte[] bytes(Workbook workbook) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    workbook.write(bytes);
    return bytes.toByteArray();
  }

  /** As programs write it that know no styles. */
  private static byte[] withoutStyles(byte[] workbook) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(workbook))) {
      PackagePart book = parts.getPart(PackagingURIHelper.createPartName("/xl/workbook.xml"));
      for (PackageRelationship each :
          book.getRelationshipsByType(XSSFRelation.STYLES.getRelation())) {
        book.removeRelationship(each.getId());
      }
      parts.removePart(PackagingURIHelper.createPartName("/xl/styles.xml"));
      parts.save(bytes);
    }
    return bytes.toByteArray();
  }

  private static Document read(byte[] bytes) throws UnreadableFileException {
    return new WorkbookReader().read(Shown.file(bytes));
  }

  private static void assertUnreadable(byte[] bytes, Reason reason, String message) {
    assertThatExceptionOfType(UnreadableFileException.class)
        .isThrownBy(() -> read(bytes))
        .withMessageContaining(message)
        .satisfies(e -> assertThat(e.reason()).isEqualTo(reason));
  }
}
