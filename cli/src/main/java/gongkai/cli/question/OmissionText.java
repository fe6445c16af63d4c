package gongkai.cli.question;

import gongkai.output.question.Omission;
import java.util.List;

/** What a comparison leaves out, and why. */
final class OmissionText {
  private OmissionText() {}

  /** One line: agency, year, report, what, why. */
  static String of(Omission omission) {
    return "%s %s, %s: %s%s"
        .formatted(
            omission.agency().name(),
            omission.year().map(String::valueOf).orElse("without a year"),
            omission.reportId(),
            why(omission.why()),
            indicators(omission.indicators()));
  }

  private static String indicators(List<String> codes) {
    return codes.isEmpty() ? "" : " (" + String.join(" ", codes) + ")";
  }

  private static String why(Omission.Why why) {
    return switch (why) {
      case SUPERSEDED -> "another report supersedes it";
      case DUPLICATE -> "it is a duplicate";
      case VERSION_NOT_TOLD -> "nothing tells which of several reports is current";
      case NO_YEAR -> "the report does not tell its year";
      case UNKNOWN_SCOPE -> "the report does not say for whom it counts";
      case SEVERAL_REPORTS -> "several reports have a figure under one scope";
      case OTHER_REPORT -> "another report speaks for the scope";
    };
  }
}
