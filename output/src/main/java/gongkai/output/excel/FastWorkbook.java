package gongkai.output.excel;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.util.zip.Deflater;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.streaming.SheetDataWriter;

/**
 * POI's streaming workbook without what takes most of its time: writers with locks, texts written
 * letter by letter, and compressing thoroughly what its first level makes small.
 */
final class FastWorkbook extends SXSSFWorkbook {
  private static final int ROWS_IN_MEMORY = 100;

  FastWorkbook() {
    super(ROWS_IN_MEMORY);
  }

  @Override
  protected SheetDataWriter createSheetDataWriter() throws IOException {
    return new SheetWriter();
  }

  @Override
  protected ZipArchiveOutputStream createArchiveOutputStream(OutputStream out) {
    ZipArchiveOutputStream zip = super.createArchiveOutputStream(out);
    zip.setLevel(Deflater.BEST_SPEED);
    return zip;
  }

  /** Writes the rows of a sheet. */
  private static final class SheetWriter extends SheetDataWriter {
    SheetWriter() throws IOException {
      super();
    }

    /** Deprecated for what decorates a stream, which cannot replace the writer around it. */
    @Override
    @SuppressWarnings("deprecation")
    public Writer createWriter(File file) throws IOException {
      return new Utf8Writer(Files.newOutputStream(file.toPath()));
    }

    /** What XML knows no way to say is escaped before, see {@link ExcelText}. */
    @Override
    protected void outputEscapedString(String text) throws IOException {
      int written = 0;
      for (int i = 0; i < text.length(); i++) {
        String entity = entity(text.charAt(i));
        if (!entity.isEmpty()) {
          _out.write(text, written, i - written);
          _out.write(entity);
          written = i + 1;
        }
      }
      _out.write(text, written, text.length() - written);
    }

    private static String entity(char unit) {
      return switch (unit) {
        case '<' -> "&lt;";
        case '>' -> "&gt;";
        case '&' -> "&amp;";
        case '"' -> "&quot;";
        case '\n' -> "&#xa;";
        case '\t' -> "&#x9;";
        default -> "";
      };
    }
  }
}
