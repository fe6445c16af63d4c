package gongkai.output;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The tables whose rows come file by file, waiting in a folder of their own.
 *
 * @param folder where they wait; it is gone when they are closed
 * @param figures by report_id
 * @param reports by report_id
 * @param checks by report_id
 * @param unmatched by report_id
 * @param mentions by report_id
 * @param files by file
 */
record SpooledTables(
    Path folder,
    SpooledTable<FiguresTable.Line> figures,
    SpooledTable<ReportOfFile> reports,
    SpooledTable<ChecksTable.Line> checks,
    SpooledTable<UnmatchedTable.Line> unmatched,
    SpooledTable<MentionsTable.Line> mentions,
    SpooledTable<FileOutcome> files)
    implements Closeable {

  /** Makes them in a folder below the dataset's. */
  static SpooledTables in(Path dataset) throws IOException {
    Path folder = Files.createDirectory(dataset.resolve(".spool"));
    return new SpooledTables(
        folder,
        new SpooledTable<>(FiguresTable.TABLE, folder),
        new SpooledTable<>(ReportsTable.TABLE, folder),
        new SpooledTable<>(ChecksTable.TABLE, folder),
        new SpooledTable<>(UnmatchedTable.TABLE, folder),
        new SpooledTable<>(MentionsTable.TABLE, folder),
        new SpooledTable<>(FilesTable.TABLE, folder));
  }

  @Override
  public void close() throws IOException {
    try (figures;
        reports;
        checks;
        unmatched;
        mentions;
        files) {
      // Each deletes its own file, whatever becomes of the others.
    }
    Files.deleteIfExists(folder);
  }
}
