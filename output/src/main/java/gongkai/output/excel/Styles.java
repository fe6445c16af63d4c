package gongkai.output.excel;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFColor;

/** The looks of cells; a workbook holds each once. */
final class Styles {
  /** Of a cell: what it holds. */
  enum Format {
    GENERAL("General"),
    /** Without what Excel makes of a long number: 1.23E+11. */
    WHOLE("0"),
    /** A text that stays one when somebody edits it, though it looks like a formula. */
    QUOTED("General"),
    DATE("yyyy-mm-dd"),
    DATETIME("yyyy-mm-dd hh:mm:ss");

    private final String code;

    Format(String code) {
      this.code = code;
    }
  }

  /** Of a cell: what speaks against it. */
  enum Doubt {
    NONE,
    /** The agency published what does not add up. */
    SOURCE,
    /** It may have been read wrong, its unit is not known, or a person corrected it. */
    OTHER
  }

  private static final byte[] ORANGE = {(byte) 0xF8, (byte) 0xCB, (byte) 0xAD};
  private static final byte[] YELLOW = {(byte) 0xFF, (byte) 0xE6, (byte) 0x99};
  private static final byte[] BLUE = {(byte) 0xDD, (byte) 0xEB, (byte) 0xF7};

  private final Workbook book;
  private final Map<Format, Map<Doubt, CellStyle>> values = new EnumMap<>(Format.class);
  private final CellStyle name;
  private final CellStyle header;
  private final CellStyle title;
  private final CellStyle link;

  Styles(Workbook book) {
    this.book = book;
    for (Format format : Format.values()) {
      Map<Doubt, CellStyle> styles = new EnumMap<>(Doubt.class);
      for (Doubt doubt : Doubt.values()) {
        styles.put(doubt, value(format, doubt));
      }
      values.put(format, styles);
    }
    this.name = font(false, 8, IndexedColors.GREY_50_PERCENT);
    this.header = font(true, 11, IndexedColors.AUTOMATIC);
    fill(header, BLUE);
    header.setWrapText(true);
    header.setVerticalAlignment(VerticalAlignment.CENTER);
    this.title = font(true, 14, IndexedColors.AUTOMATIC);
    this.link = font(false, 11, IndexedColors.BLUE);
  }

  private CellStyle value(Format format, Doubt doubt) {
    if (format == Format.GENERAL && doubt == Doubt.NONE) {
      // What a cell has anyway; where none is set, POI looks for the column's, which takes long.
      return book.getCellStyleAt(0);
    }
    CellStyle style = book.createCellStyle();
    style.setDataFormat(book.createDataFormat().getFormat(format.code));
    style.setQuotePrefixed(format == Format.QUOTED);
    switch (doubt) {
      case SOURCE -> fill(style, ORANGE);
      case OTHER -> fill(style, YELLOW);
      case NONE -> {}
    }
    return style;
  }

  private CellStyle font(boolean bold, int points, IndexedColors color) {
    Font font = book.createFont();
    font.setBold(bold);
    font.setFontHeightInPoints((short) points);
    font.setColor(color.getIndex());
    CellStyle style = book.createCellStyle();
    style.setFont(font);
    return style;
  }

  private static void fill(CellStyle style, byte[] color) {
    style.setFillForegroundColor(new XSSFColor(color));
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
  }

  CellStyle of(Format format, Doubt doubt) {
    return Objects.requireNonNull(Objects.requireNonNull(values.get(format)).get(doubt));
  }

  /** A column's name for machines. */
  CellStyle name() {
    return name;
  }

  /** A column's titles. */
  CellStyle header() {
    return header;
  }

  /** The first line of a sheet for people. */
  CellStyle title() {
    return title;
  }

  CellStyle link() {
    return link;
  }
}
