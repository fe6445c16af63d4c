package gongkai.output;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

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

  /** Makes them in a folder below the dataset's. */
  static SpooledTables in(Path dataset) throws IOException {
    Path folder = Files.createDirectory(dataset.resolve(".spool"));
    SpoolIndex index = new SpoolIndex(folder.resolve("index"));
    return new SpooledTables(
        folder,
        index,
        new SpooledTable<>(FiguresTable.TABLE, folder, index),
        new SpooledTable<>(ReportsTable.TABLE, folder, index),
        new SpooledTable<>(ChecksTable.TABLE, folder, index),
        new SpooledTable<>(DerivedTable.TABLE, folder, index),
        new SpooledTable<>(UnmatchedTable.TABLE, folder, index),
        new SpooledTable<>(MentionsTable.TABLE, folder, index),
        new SpooledTable<>(FilesTable.TABLE, folder, index));
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
