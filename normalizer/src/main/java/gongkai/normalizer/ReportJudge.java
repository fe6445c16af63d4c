package gongkai.normalizer;

import gongkai.extractor.Document;
import gongkai.normalizer.FigureReader.Claim;
import gongkai.normalizer.masthead.ReportKind;
import gongkai.normalizer.masthead.ReportSections;
import java.util.List;
import java.util.Optional;

/** Decides whether a document is an annual report: by its title and by what its tables hold. */
final class ReportJudge {
  /** A report without a table has at least so many of a report's sections. */
  private static final int LEAST_SECTIONS = 3;

  private ReportJudge() {}

  /** Why a document is no annual report; empty if it is one. */
  static Optional<String> reasonAgainst(Document document, Masthead masthead, List<Claim> claims) {
    boolean filled = claims.stream().anyMatch(claim -> claim.value().published().isPresent());
    ReportKind kind = ReportKind.of(document, masthead);
    if (kind instanceof ReportKind.Other other) {
      return filled && !excludes(other.kind()) ? Optional.empty() : Optional.of(other.reason());
    }
    if (filled) {
      return Optional.empty();
    }
    if (kind instanceof ReportKind.Unclear unclear) {
      return Optional.of(unclear.reason() + ", and no table of a form holds a number");
    }
    boolean named = masthead.agency().isPresent() && masthead.year().isPresent();
    if (claims.isEmpty()) {
      return named && ReportSections.count(document.blocks()) >= LEAST_SECTIONS
          ? Optional.empty()
          : Optional.of(
              "its title says that it is one, but it has neither a table of a form nor a report's sections");
    }
    return named
        ? Optional.empty()
        : Optional.of("its tables are blank, and it names no agency or no year");
  }

  /** Whether a document of this kind is no annual report even where its tables are filled. */
  private static boolean excludes(ReportKind.Kind kind) {
    return switch (kind) {
      case PART_OF_A_YEAR -> true;
      case BLANK_TEMPLATE,
          WORK_PLAN,
          SELF_EXAMINATION,
          GUIDE,
          NOTICE,
          RULE,
          ASSESSMENT,
          OTHER_REPORT ->
          false;
    };
  }
}
