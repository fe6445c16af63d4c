package gongkai.output.excel;

import java.io.Closeable;
import java.io.IOException;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** A workbook while it is written: its rows wait on the disk, its styles and comments in memory. */
final class Book implements Closeable {
  private final SXSSFWorkbook workbook = new FastWorkbook();
  private final Limits limits;
  private final Remarks remarks = new Remarks();
  private final Styles styles;
  private final FieldCell fields;

  Book(Limits limits) {
    this.limits = limits;
    this.styles = new Styles(workbook);
    this.fields = new FieldCell(styles, remarks);
  }

  SXSSFWorkbook workbook() {
    return workbook;
  }

  Limits limits() {
    return limits;
  }

  Remarks remarks() {
    return remarks;
  }

  Styles styles() {
    return styles;
  }

  FieldCell fields() {
    return fields;
  }

  @Override
  public void close() throws IOException {
    workbook.close();
  }
}
