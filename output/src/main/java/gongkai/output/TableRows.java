package gongkai.output;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.List;

/**
 * The rows of a CSV file, one after the other, as they stand there; what they should be is not
 * looked at. They are counted from 1, as a spreadsheet shows them: the header is row 1.
 */
public final class TableRows implements Closeable {
  private static final int BUFFER = 1 << 16;

  private final Path file;
  private final CountedInput bytes;
  private final CloseableIterator<CsvRecord> records;
  private List<String> fields = List.of();
  private long number;

  private TableRows(Path file, CountedInput bytes) {
    this.file = file;
    this.bytes = bytes;
    this.records =
        CsvReader.builder()
            .skipEmptyLines(false)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowUnclosedQuote(false)
            // A decoder of one's own: the reader's would put U+FFFD where bytes are no UTF-8.
            .ofCsvRecord(new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder()))
            .iterator();
  }

  /**
   * Begins before the first row.
   *
   * @throws IOException if the file cannot be opened
   */
  public static TableRows open(Path file) throws IOException {
    TableRows rows = openWithDigest(file);
    rows.bytes.leaveUndigested();
    return rows;
  }

  /**
   * Begins before the first row, and makes the file's digest on the way.
   *
   * @throws IOException if the file cannot be opened
   */
  public static TableRows openWithDigest(Path file) throws IOException {
    return new TableRows(file, new CountedInput(Files.newInputStream(file)));
  }

  /**
   * Goes on to the next row.
   *
   * @return whether there is one
   * @throws UnusableDatasetException if what follows is no CSV in UTF-8, or the last row has no
   *     line end
   * @throws IOException if it cannot be read
   */
  public boolean advance() throws IOException {
    try {
      if (!records.hasNext()) {
        requireLineEnd();
        return false;
      }
      fields = records.next().getFields();
      number++;
      return true;
    } catch (CsvParseException e) {
      throw new UnusableDatasetException(
          file, "row %d: found no CSV: %s".formatted(number + 1, e.getMessage()));
    } catch (UncheckedIOException e) {
      if (e.getCause() instanceof CharacterCodingException) {
        throw new UnusableDatasetException(
            file, "behind row %d: found bytes that are no UTF-8".formatted(number));
      }
      throw e.getCause() == null ? new IOException(e) : e.getCause();
    }
  }

  /** A number that is cut off would look like another one. */
  private void requireLineEnd() throws UnusableDatasetException {
    if (bytes.last != '\n') {
      throw new UnusableDatasetException(
          file, "row %d: found no line end behind it; expected one".formatted(number));
    }
  }

  /** The row's fields; an empty one is a missing value. */
  public List<String> fields() {
    return fields;
  }

  /** The row's number, from 1; 0 before the first. */
  public long number() {
    return number;
  }

  /**
   * The size and SHA-256 of the whole file, if it was opened with its digest; its rows cannot be
   * read after.
   *
   * @throws IllegalStateException if it was opened without
   * @throws IOException if the rest of the file cannot be read
   */
  public FileDigest digest() throws IOException {
    if (!bytes.digested) {
      throw new IllegalStateException(file + " was opened without its digest");
    }
    bytes.transferTo(OutputStream.nullOutputStream());
    return new FileDigest(bytes.count, Sha256.finish(bytes.getMessageDigest()));
  }

  @Override
  public void close() throws IOException {
    records.close();
  }

  /** Bytes that are counted and digested on the way. */
  private static final class CountedInput extends DigestInputStream {
    private long count;
    private boolean digested = true;

    /** The last byte; a line end before the first, as an empty file is not cut off in a row. */
    private int last = '\n';

    private CountedInput(InputStream in) {
      super(new BufferedInputStream(in, BUFFER), Sha256.start());
    }

    private void leaveUndigested() {
      digested = false;
      on(false);
    }

    @Override
    public int read() throws IOException {
      int one = super.read();
      count += one < 0 ? 0 : 1;
      last = one < 0 ? last : one;
      return one;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int read = super.read(buffer, offset, length);
      count += Math.max(0, read);
      last = read > 0 ? buffer[offset + read - 1] : last;
      return read;
    }
  }
}
