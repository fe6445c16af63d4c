package gongkai.normalizer;

import java.util.List;

/** What a file turned out to be. */
public sealed interface Reading {
  /**
   * One report or several.
   *
   * @param reports in the order of the document, at least one
   * @param others what stands among them and is no annual report: its title and why, for a person
   */
  record Reports(List<Report> reports, List<String> others) implements Reading {
    /** Reports and nothing else. */
    public Reports(List<Report> reports) {
      this(reports, List.of());
    }

    public Reports {
      reports = List.copyOf(reports);
      others = List.copyOf(others);
      if (reports.isEmpty()) {
        throw new IllegalArgumentException("a reading with reports needs one");
      }
    }
  }

  /**
   * No annual report.
   *
   * @param reason what it is instead, or what was looked for and not found, for a person
   * @param tables how its tables were read, for a person
   */
  record NotAReport(String reason, List<TableReading> tables) implements Reading {
    public NotAReport {
      tables = List.copyOf(tables);
    }
  }
}
