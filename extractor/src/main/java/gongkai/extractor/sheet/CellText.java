package gongkai.extractor.sheet;

import gongkai.extractor.Whitespace;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.xssf.usermodel.XSSFCell;

/** The text of a cell as published. Not for several threads, as POI's formatter is not. */
final class CellText {
  /**
   * Date formats that a file names by number alone and whose look depends on the language of the
   * program: as in a Chinese one (ECMA-376 part 1, 18.8.30, zh-cn).
   */
  private static final Map<Integer, String> CHINESE_DATES =
      Map.ofEntries(
          Map.entry(14, "yyyy/m/d"),
          Map.entry(27, "yyyy\"年\"m\"月\""),
          Map.entry(28, "m\"月\"d\"日\""),
          Map.entry(29, "m\"月\"d\"日\""),
          Map.entry(30, "m/d/yy"),
          Map.entry(31, "yyyy\"年\"m\"月\"d\"日\""),
          Map.entry(36, "yyyy\"年\"m\"月\""),
          Map.entry(50, "yyyy\"年\"m\"月\""),
          Map.entry(51, "m\"月\"d\"日\""),
          Map.entry(52, "yyyy\"年\"m\"月\""),
          Map.entry(53, "m\"月\"d\"日\""),
          Map.entry(54, "m\"月\"d\"日\""),
          Map.entry(57, "yyyy\"年\"m\"月\""),
          Map.entry(58, "m\"月\"d\"日\""));

  private final DataFormatter formatter = new DataFormatter(Locale.ROOT);
  private final boolean from1904;

  /**
   * For a workbook.
   *
   * @param epoch the day from which it counts dates
   */
  CellText(Epoch epoch) {
    this.from1904 = epoch == Epoch.YEAR_1904;
  }

  /** The day from which a workbook counts dates. */
  enum Epoch {
    YEAR_1900,
    YEAR_1904
  }

  /** The text; empty for a blank cell. */
  String of(Cell cell) {
    CellType type = cell.getCellType();
    if (type == CellType.FORMULA) {
      if (isUncalculated(cell)) {
        return "=" + cell.getCellFormula();
      }
      type = cell.getCachedFormulaResultType();
    }
    return switch (type) {
      case STRING ->
          Whitespace.joinLines(List.of(cell.getRichStringCellValue().getString().split("\\R", -1)));
      case NUMERIC -> number(cell);
      case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
      case ERROR -> error(cell.getErrorCellValue());
      default -> "";
    };
  }

  /** A formula that no program has calculated has no result; its formula stands for it. */
  static boolean isUncalculated(Cell cell) {
    if (cell.getCellType() != CellType.FORMULA || !(cell instanceof XSSFCell written)) {
      return false;
    }
    return !written.getCTCell().isSetV() && !written.getCTCell().isSetIs();
  }

  private String number(Cell cell) {
    double stored = cell.getNumericCellValue();
    if (!Double.isFinite(stored)) {
      return FormulaError.NUM.getString(); // As Excel shows it.
    }
    CellStyle style = cell.getCellStyle(); // Null where a workbook has no styles at all.
    int index = style == null ? 0 : style.getDataFormat();
    String format = style == null ? null : style.getDataFormatString();
    String date = CHINESE_DATES.get(index);
    if (date != null) {
      return date(formatter.formatRawCellContents(stored, index, date, from1904));
    }
    String displayed =
        Whitespace.collapse(
            formatter.formatRawCellContents(
                stored, index, format == null ? "General" : format, from1904));
    boolean isDate = DateUtil.isADateFormat(index, format) && DateUtil.isValidExcelDate(stored);
    return isDate ? date(displayed) : DisplayedNumber.text(stored, displayed);
  }

  /** POI leaves the quotation marks around the words of a date. */
  private static String date(String displayed) {
    return Whitespace.collapse(displayed.replace("\"", ""));
  }

  private static String error(byte code) {
    return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#ERROR!";
  }
}
