package gongkai.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.LongDataType;
import org.h2.mvstore.type.StringDataType;

/**
 * What a user says of files: where each comes from, whose report it holds, of which year. Its rows
 * are kept on the disk, so that memory does not grow with them. For one thread.
 */
public final class Manifest implements AutoCloseable {
  /** Says nothing. */
  public static final Manifest EMPTY = new Manifest(Optional.empty());

  private final Optional<Rows> rows;

  private Manifest(Optional<Rows> rows) {
    this.rows = rows;
  }

  /**
   * Reads a manifest, which is to be closed.
   *
   * @param file CSV with a head (its name ends in {@code .csv}) or JSON objects, one a line ({@code
   *     .jsonl}), in UTF-8; with the columns path, as {@link CorpusEntry#path()} is, and, all
   *     optional, url, agency, year, and fetched_at, an ISO date or time (of UTC, if it says none).
   *     Further ones are ignored.
   * @throws UnusableManifestException if it is anything else, or has a path twice
   * @throws IOException if it cannot be read
   */
  public static Manifest read(Path file) throws IOException {
    Rows rows = Rows.open();
    try {
      ManifestFile.read(file, rows::add);
      return new Manifest(Optional.of(rows));
    } catch (IOException | RuntimeException e) {
      rows.close();
      throw e;
    }
  }

  /**
   * The paths of rows that no file had so far, in the order of the manifest. To be closed before
   * the manifest is.
   */
  public Stream<String> unused() {
    return rows.stream().flatMap(kept -> kept.unused.keySet().stream().map(kept::path));
  }

  /** What is said of a file, which counts as had. */
  Provenance said(String path) {
    return rows.flatMap(kept -> kept.use(path)).orElse(Provenance.UNKNOWN);
  }

  @Override
  public void close() {
    rows.ifPresent(Rows::close);
  }

  /** The rows by their paths, and the paths of those not had by their lines. */
  private record Rows(
      Path disk, MVStore store, MVMap<String, String> byPath, MVMap<Long, String> unused) {
    static Rows open() throws IOException {
      Path disk = Files.createTempFile("gongkai-manifest", "");
      MVStore store = MetContents.store(disk);
      StringDataType text = StringDataType.INSTANCE;
      return new Rows(
          disk,
          store,
          store.openMap("rows", new MVMap.Builder<String, String>().keyType(text).valueType(text)),
          store.openMap(
              "unused",
              new MVMap.Builder<Long, String>().keyType(LongDataType.INSTANCE).valueType(text)));
    }

    /** Empty, or the line in which the path stood before. */
    Optional<Long> add(String path, ManifestRow row) {
      String before = byPath.putIfAbsent(path, row.kept());
      if (before != null) {
        return Optional.of(ManifestRow.of(before).line());
      }
      unused.put(row.line(), path);
      return Optional.empty();
    }

    Optional<Provenance> use(String path) {
      Optional<ManifestRow> row = Optional.ofNullable(byPath.get(path)).map(ManifestRow::of);
      row.ifPresent(had -> unused.remove(had.line()));
      return row.map(ManifestRow::said);
    }

    String path(Long line) {
      return Objects.requireNonNull(unused.get(line), "a row that is used");
    }

    void close() {
      store.closeImmediately();
      try {
        Files.deleteIfExists(disk);
      } catch (IOException e) {
        throw new UncheckedIOException(disk + ": a temporary file cannot be deleted", e);
      }
    }
  }
}
