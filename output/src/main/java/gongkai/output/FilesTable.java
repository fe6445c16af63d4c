package gongkai.output;

import gongkai.corpus.DuplicateFile;
import gongkai.corpus.RefusedFile;
import gongkai.normalizer.Report;
import java.util.function.Function;

/** files.csv: one row a file met. */
final class FilesTable {
  static final DatasetTable<FileOutcome> TABLE =
      DatasetTable.<FileOutcome>named(
              "files",
              "Files",
              "文件",
              "One row a file met. By file, in the order of its UTF-8 bytes.")
          .column(SharedColumns.FILE, FilesTable::file)
          .column(
              Column.text("parent", "Container", "所在容器")
                  .about("The file that holds this one, if one does."),
              outcome -> FieldText.wellFormed(outcome.entry().parent().orElse("")))
          .column(
              Column.text("url", "URL", "网址")
                  .about("Where it was fetched from, else the address that it names as its own."),
              FilesTable::url)
          .column(
              SharedColumns.SHA256.about("Empty for a file that was not opened."),
              outcome -> content(outcome, FileContent::sha256))
          .column(SharedColumns.MEDIA_TYPE, outcome -> content(outcome, c -> c.mediaType().name()))
          .column(
              Column.count("bytes", "Size in bytes", "字节数"),
              outcome -> content(outcome, c -> FieldText.integer(c.size())))
          .column(SharedColumns.PAGES, outcome -> FieldText.integer(outcome.pages()))
          .column(
              Column.text("status", "Status", "处理状态")
                  .about("What became of it.")
                  .required()
                  .oneOf(FileStatus.values()),
              outcome -> outcome.status().code())
          .column(
              Column.text("reason", "Reason", "原因").about("Why, for a person."), FilesTable::reason)
          .column(
              Column.text("report_ids", "Reports", "报告编号").about("Separated by spaces."),
              outcome -> FieldText.list(outcome.reports().stream().map(Report::id).toList()))
          .key("file")
          .build();

  private FilesTable() {}

  /** The key of a file's row. */
  static String file(FileOutcome outcome) {
    return FieldText.wellFormed(outcome.entry().path());
  }

  /** The address of a file; of one that is not known to come from anywhere, its own. */
  static String url(FileOutcome outcome) {
    return FieldText.line(outcome.entry().provenance().url().or(outcome::ownUrl).orElse(""));
  }

  private static String content(FileOutcome outcome, Function<FileContent, String> field) {
    return FileContent.of(outcome.entry()).map(field).orElse("");
  }

  private static String reason(FileOutcome outcome) {
    if (!outcome.reason().isBlank()) {
      return FieldText.line(outcome.reason());
    }
    if (outcome.entry() instanceof RefusedFile refused) {
      return FieldText.line(refused.reason());
    }
    if (outcome.entry() instanceof DuplicateFile duplicate) {
      return FieldText.line("same bytes as " + duplicate.original());
    }
    return "";
  }
}
