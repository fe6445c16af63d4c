package gongkai.normalizer.masthead;

import gongkai.extractor.Document;
import gongkai.normalizer.Masthead;

/** Whether a document is an annual report, as far as its title and its opening tell. */
public sealed interface ReportKind {
  /**
   * An annual report.
   *
   * @param words the title, or the words, that say so
   */
  record AnnualReport(String words) implements ReportKind {}

  /**
   * Something that lies beside annual reports and is none, whatever tables it holds.
   *
   * @param kind what it is
   * @param reason what it is and where that was read, in one sentence for a person
   */
  record Other(Kind kind, String reason) implements ReportKind {}

  /**
   * Neither: its tables decide.
   *
   * @param reason what was looked for and not found, in one sentence for a person
   */
  record Unclear(String reason) implements ReportKind {}

  /** What lies beside annual reports. */
  enum Kind {
    /** The official template, with blanks where a report has its year and name. */
    BLANK_TEMPLATE,
    /** A monthly, quarterly or half-year sheet. */
    PART_OF_A_YEAR,
    /** 工作要点 and the like. */
    WORK_PLAN,
    /** 自查报告 and the like. */
    SELF_EXAMINATION,
    /** 公开指南 and the like. */
    GUIDE,
    /** A notice about how to write or hand in reports. */
    NOTICE,
    /** A regulation. */
    RULE,
    /** About an appraisal, a training, a meeting. */
    ASSESSMENT,
    /** An annual report on something else: 法治政府建设, 部门决算. */
    OTHER_REPORT
  }

  /**
   * Tells by the title; where there is none, by the document's first headings. Pure and
   * thread-safe.
   *
   * @param document what the file says
   * @param masthead as read from the same document
   */
  static ReportKind of(Document document, Masthead masthead) {
    return KindRules.kind(document, masthead);
  }
}
