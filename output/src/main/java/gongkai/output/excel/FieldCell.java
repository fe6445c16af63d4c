package gongkai.output.excel;

import gongkai.output.ColumnType;
import gongkai.output.excel.Styles.Doubt;
import gongkai.output.excel.Styles.Format;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * Puts a field of the dataset into a cell: a number as a number, a date as a date, a time in UTC,
 * and text as text, which is no formula whatever it begins with.
 */
final class FieldCell {
  /** Excel's calendar is wrong before. */
  private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

  /** What a double surely holds. */
  private static final int SURE_DIGITS = 15;

  /** What begins a formula when it is typed. */
  private static final String FORMULAS = "=+-@";

  private final Styles styles;
  private final Remarks remarks;

  FieldCell(Styles styles, Remarks remarks) {
    this.styles = styles;
    this.remarks = remarks;
  }

  /**
   * Fills a cell.
   *
   * @param field not empty
   * @throws NumberFormatException if a number was expected and is none
   * @throws DateTimeException if a date or time was expected and is none
   */
  void fill(Cell cell, ColumnType type, String field, Doubt doubt) {
    switch (type) {
      case INTEGER, NUMBER -> number(cell, field, doubt);
      case DATE -> date(cell, field, doubt);
      case DATETIME -> datetime(cell, field, doubt);
      case BOOLEAN -> style(cell, Format.GENERAL, doubt).setCellValue(field.equals("true"));
      case STRING -> text(cell, field, doubt);
    }
  }

  private void number(Cell cell, String field, Doubt doubt) {
    double number = Double.parseDouble(field);
    if (field.length() > SURE_DIGITS && isRounded(field, number)) {
      remarks.rounded();
    }
    style(cell, field.indexOf('.') < 0 ? Format.WHOLE : Format.GENERAL, doubt).setCellValue(number);
  }

  private static boolean isRounded(String field, double number) {
    BigDecimal exact = new BigDecimal(field).stripTrailingZeros();
    return exact.precision() > SURE_DIGITS && exact.compareTo(BigDecimal.valueOf(number)) != 0;
  }

  private void date(Cell cell, String field, Doubt doubt) {
    LocalDate date = LocalDate.parse(field);
    if (date.isBefore(FIRST_DAY)) {
      text(cell, field, doubt);
    } else {
      style(cell, Format.DATE, doubt).setCellValue(DateUtil.getExcelDate(date));
    }
  }

  private void datetime(Cell cell, String field, Doubt doubt) {
    LocalDateTime time = LocalDateTime.ofInstant(Instant.parse(field), ZoneOffset.UTC);
    if (time.toLocalDate().isBefore(FIRST_DAY)) {
      text(cell, field, doubt);
    } else {
      style(cell, Format.DATETIME, doubt).setCellValue(DateUtil.getExcelDate(time));
    }
  }

  private void text(Cell cell, String field, Doubt doubt) {
    if (ExcelText.isTooLong(field)) {
      remarks.cut();
    }
    Format format = FORMULAS.indexOf(field.charAt(0)) < 0 ? Format.GENERAL : Format.QUOTED;
    style(cell, format, doubt).setCellValue(ExcelText.escaped(ExcelText.fitting(field)));
  }

  private Cell style(Cell cell, Format format, Doubt doubt) {
    cell.setCellStyle(styles.of(format, doubt));
    return cell;
  }
}
