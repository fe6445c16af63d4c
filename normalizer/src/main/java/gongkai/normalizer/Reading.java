package gongkai.normalizer;

import gongkai.extractor.Link;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

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

  /**
   * A page whose report is only in its attachments.
   *
   * @param attachments the links to them, at least one
   * @param tables how its own tables were read, for a person
   */
  record AttachmentOnly(List<Link> attachments, List<TableReading> tables) implements Reading {
    public AttachmentOnly {
      attachments = List.copyOf(attachments);
      tables = List.copyOf(tables);
      if (attachments.isEmpty()) {
        throw new IllegalArgumentException("a report in an attachment needs one");
      }
    }

    /** Where the report is, in one sentence for a person. */
    public String reason() {
      return reason(attachments, unused -> Optional.empty());
    }

    /**
     * Where a report is that is only in attachments, in one sentence for a person.
     *
     * @param file the path of the file that an attachment is, if the corpus has it
     */
    public static String reason(List<Link> attachments, Function<Link, Optional<String>> file) {
      String places =
          attachments.stream().map(link -> place(link, file)).collect(Collectors.joining("; "));
      return "the report is in its attachment" + (attachments.size() > 1 ? "s " : " ") + places;
    }

    private static String place(Link link, Function<Link, Optional<String>> file) {
      String name = link.text().isEmpty() ? link.fileName() : link.text();
      return file.apply(link)
          .map(path -> "%s: %s".formatted(name, path))
          .orElse("%s at %s".formatted(name, link.address()));
    }
  }
}
