package gongkai.normalizer;

import java.util.List;

/** What a file turned out to be. */
public sealed interface Reading {
  /**
   * One report or several.
   *
   * @param reports in the order of the document, at least one
   */
  record Reports(List<Report> reports) implements Reading {
    public Reports {
      reports = List.copyOf(reports);
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
