package gongkai.cli.question;

import gongkai.output.Row;
import gongkai.output.question.CitedFigure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A citation that can be copied: in English, and in Chinese after GB/T 7714 (reports). */
final class Citation {
  /** As many digits of a digest tell datasets apart for a reader. */
  private static final int DIGITS = 16;

  private final Row report;
  private final CitedPlace place;
  private final CitedFigure.Source source;

  Citation(CitedFigure cited) {
    this.report = cited.report();
    this.place = CitedPlace.of(cited.figure());
    this.source = cited.source();
  }

  String english() {
    List<String> parts = new ArrayList<>();
    parts.add(
        report.present("agency").orElse("Agency unknown")
            + report.present("year").map(year -> " (report on " + year + ")").orElse(""));
    report.present("title").ifPresent(parts::add);
    report
        .present("published_on")
        .map(day -> "Published " + day)
        .or(() -> report.present("signed_on").map(day -> "Signed " + day))
        .ifPresent(parts::add);
    report
        .present("url")
        .ifPresent(
            url -> parts.add(url + fetched().map(day -> " (retrieved " + day + ")").orElse("")));
    parts.add("File “%s”%s".formatted(report.text("file"), prefixed(", ", place.english())));
    parts.add(
        "Dataset made by gongkai %s%s"
            .formatted(source.version(), corpus().map(digest -> ", corpus " + digest).orElse("")));
    return String.join(". ", parts) + ".";
  }

  String chinese() {
    String reference =
        report.present("agency").orElse("机关不详")
            + ". "
            + report.present("title").orElse("标题不详")
            + (report.present("url").isPresent() ? "[R/OL]. " : "[R]. ")
            + report.present("published_on").map(day -> "(" + day + ")").orElse("")
            + fetched().map(day -> "[" + day + "]").orElse("");
    List<String> parts = new ArrayList<>();
    parts.add(reference.strip().replaceFirst("\\.$", ""));
    if (report.present("published_on").isEmpty()) {
      report.present("signed_on").ifPresent(day -> parts.add("落款日期" + day));
    }
    report.present("url").ifPresent(parts::add);
    parts.add("文件“%s”%s".formatted(report.text("file"), prefixed("，", place.chinese())));
    parts.add(
        "数据集由gongkai %s生成%s"
            .formatted(source.version(), corpus().map(digest -> "，语料 " + digest).orElse("")));
    return String.join(". ", parts) + ".";
  }

  /** The day alone of a time such as 2024-01-20T03:04:05Z. */
  private Optional<String> fetched() {
    return report.present("fetched_at").map(time -> time.replaceFirst("T.*", ""));
  }

  private Optional<String> corpus() {
    return source.corpus().map(digest -> digest.substring(0, Math.min(DIGITS, digest.length())));
  }

  private static String prefixed(String prefix, String text) {
    return text.isEmpty() ? "" : prefix + text;
  }
}
