package gongkai.output.excel;

import gongkai.output.Companion;
import gongkai.output.Dataset;
import gongkai.output.TableSchema;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;

/**
 * dataset.xlsx: a sheet a table, before them one that says what they are. Values are those of the
 * CSV files within what Excel holds: numbers with 15 digits, texts of 32,767 characters; what
 * differs is said on the first sheet. No cell is a formula.
 */
public final class ExcelBook implements Companion {
  /** Its name in the dataset. */
  static final String NAME = "dataset.xlsx";

  private final Limits limits;

  /** A workbook within the limits of Excel. */
  public ExcelBook() {
    this(Limits.OF_EXCEL);
  }

  ExcelBook(Limits limits) {
    this.limits = limits;
  }

  /**
   * What waits to be written lies in the dataset's folder meanwhile, on a disk with room for it.
   */
  @Override
  public List<String> write(Dataset dataset) throws IOException {
    Path waiting = Files.createDirectory(dataset.folder().resolve(".xlsx"));
    try {
      return TempFile.withStrategy(
          new DefaultTempFileCreationStrategy(waiting.toFile()), () -> writeUnchecked(dataset));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } finally {
      delete(waiting);
    }
  }

  private List<String> writeUnchecked(Dataset dataset) {
    try (Book book = new Book(limits)) {
      fill(book, dataset);
      try (OutputStream out =
          new BufferedOutputStream(
              Files.newOutputStream(
                  dataset.folder().resolve(NAME),
                  StandardOpenOption.CREATE_NEW,
                  StandardOpenOption.WRITE))) {
        book.workbook().write(out);
      }
      return List.of(NAME);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void fill(Book book, Dataset dataset) throws IOException {
    ReadmeSheet readme = new ReadmeSheet(book);
    List<TableSheets.Written> written = new ArrayList<>();
    for (TableSchema table : dataset.tables()) {
      written.add(TableSheets.write(book, dataset, table));
    }
    readme.fill(dataset, written);
  }

  private static void delete(Path folder) throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
