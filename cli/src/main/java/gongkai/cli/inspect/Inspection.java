package gongkai.cli.inspect;

import gongkai.cli.text.AlignedColumns;
import gongkai.cli.text.Printable;
import gongkai.corpus.SourceFile;
import gongkai.extractor.Document;
import gongkai.extractor.Table;
import gongkai.normalizer.Codebook;
import gongkai.normalizer.Reading;
import gongkai.normalizer.Report;
import gongkai.normalizer.TableReading;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the program saw in one file.
 *
 * @param source the file
 * @param document what was extracted from it
 * @param reading what was understood of it
 */
public record Inspection(SourceFile source, Document document, Reading reading) {

  /**
   * The inspection as lines for a fixed-width screen, without line ends; nothing in them steers a
   * terminal.
   */
  public List<String> lines(Codebook codebook) {
    List<String> lines = new ArrayList<>(file());
    Set<Integer> shown = new HashSet<>();
    if (reading instanceof Reading.Reports found) {
      for (Report report : found.reports()) {
        lines.add("");
        lines.addAll(new ReportText(report, codebook).lines());
        addTables(lines, report.tables(), shown);
      }
      for (String other : found.others()) {
        lines.add("");
        lines.add(other);
      }
    } else if (reading instanceof Reading.NotAReport none) {
      lines.add("");
      lines.add("no report: " + none.reason());
      addTables(lines, none.tables(), shown);
    } else if (reading instanceof Reading.AttachmentOnly shell) {
      lines.add("");
      lines.add("no report: " + shell.reason());
      addTables(lines, shell.tables(), shown);
    }
    addOtherTables(lines, shown);
    return lines.stream().map(line -> Printable.of(line).stripTrailing()).toList();
  }

  private List<String> file() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("file", source.path()));
    rows.add(List.of("format", source.mediaType() + ", " + source.size() + " bytes"));
    rows.add(List.of("sha256", source.sha256()));
    document.pages().ifPresent(pages -> rows.add(List.of("pages", Integer.toString(pages))));
    rows.add(List.of("tables", Integer.toString(document.tables().size())));
    for (Document.Notice notice : document.notices()) {
      rows.add(List.of("notice", notice.text()));
    }
    return AlignedColumns.lines(rows);
  }

  private static void addTables(List<String> lines, List<TableReading> tables, Set<Integer> shown) {
    for (TableReading table : tables) {
      lines.add("");
      lines.addAll(new TableText(table).lines());
      shown.add(table.table().number());
    }
  }

  /** The tables that no reading speaks of are shown as they were extracted. */
  private void addOtherTables(List<String> lines, Set<Integer> shown) {
    for (Table table : document.tables()) {
      if (!shown.contains(table.number())) {
        lines.add("");
        lines.addAll(TableText.unread(table).lines());
      }
    }
  }
}
