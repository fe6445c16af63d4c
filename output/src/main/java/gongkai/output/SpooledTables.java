package gongkai.output;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The tables whose rows come file by file, waiting in a folder of their own.
 *
 * @param folder where they wait; it is gone when they are closed
 * @param index what is remembered of them
 * @param figures by report_id
 * @param reports by report_id
 * @param checks by report_id
 * @param derived by report_id
 * @param unmatched by report_id
 * @param mentions by report_id
 * @param files by file
 */
record SpooledTables(
    Path folder,
    SpoolIndex index,
    SpooledTable<FiguresTable.Line> figures,
    SpooledTable<ReportOfFile> reports,
    SpooledTable<ChecksTable.Line> checks,
    SpooledTable<DerivedTable.Line> derived,
    SpooledTable<UnmatchedTable.Line> unmatched,
    SpooledTable<MentionsTable.Line> mentions,
    SpooledTable<FileOutcome> files)
    implements Closeable {

  /**
   * Makes them in a folder below the dataset's.
   *
   * @param companions some of which see rows
   */
  static SpooledTables in(Path dataset, List<Companion> companions) throws IOException {
    Path folder = Files.createDirectory(dataset.resolve(".spool"));
    Maker maker = new Maker(folder, new SpoolIndex(folder.resolve("index")), companions);
    return new SpooledTables(
        folder,
        maker.index(),
        maker.make(FiguresTable.TABLE),
        maker.make(ReportsTable.TABLE),
        maker.make(ChecksTable.TABLE),
        maker.make(DerivedTable.TABLE),
        maker.make(UnmatchedTable.TABLE),
        maker.make(MentionsTable.TABLE),
        maker.make(FilesTable.TABLE));
  }

  /** Makes each with those that see its rows. */
  private record Maker(Path folder, SpoolIndex index, List<Companion> companions) {
    <T> SpooledTable<T> make(DatasetTable<T> table) throws IOException {
      List<Consumer<Row>> watchers =
          companions.stream()
              .flatMap(one -> Stream.ofNullable(one.watchers().get(table.schema().name())))
              .toList();
      return new SpooledTable<>(table, watchers, folder, index);
    }
  }

  @Override
  public void close() throws IOException {
    try (index;
        figures;
        reports;
        checks;
        derived;
        unmatched;
        mentions;
        files) {
      // Each deletes its own file, whatever becomes of the others.
    }
    Files.deleteIfExists(folder);
  }
}
