package gongkai.cli.inspect;

import gongkai.corpus.MediaType;
import gongkai.corpus.SourceFile;
import gongkai.extractor.Cell;
import gongkai.extractor.Document;
import gongkai.extractor.Place;
import gongkai.extractor.Table;
import gongkai.normalizer.Agency;
import gongkai.normalizer.Applicant;
import gongkai.normalizer.CellReference;
import gongkai.normalizer.Check;
import gongkai.normalizer.Figure;
import gongkai.normalizer.Flag;
import gongkai.normalizer.Masthead;
import gongkai.normalizer.Mention;
import gongkai.normalizer.Reading;
import gongkai.normalizer.Report;
import gongkai.normalizer.Scope;
import gongkai.normalizer.ScopeClaim;
import gongkai.normalizer.TableReading;
import gongkai.normalizer.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is inspected; the golden file of each has its name. */
enum InspectionCase {
  /** A report whose 复议 do not add up, read from a page, with a table that nobody claims. */
  FAILED_CHECK {
    @Override
    Inspection inspection() {
      return of(new Reading.Reports(List.of(report(masthead()))), OptionalInt.of(3));
    }
  },
  /** Nothing of the report's head was found. */
  UNKNOWN_AGENCY {
    @Override
    Inspection inspection() {
      return of(new Reading.Reports(List.of(report(nobody()))), OptionalInt.empty());
    }
  },
  /** No report, and why. */
  NO_REPORT {
    @Override
    Inspection inspection() {
      return of(new Reading.NotAReport("the form is blank", List.of()), OptionalInt.empty());
    }
  };

  private static final String RECONSIDERATION = "reconsideration.";
  private static final Place.Box BOX = new Place.Box(72, 100, 400, 60);

  abstract Inspection inspection();

  String file() {
    return name().toLowerCase(Locale.ROOT) + ".txt";
  }

  private static Inspection of(Reading reading, OptionalInt pages) {
    SourceFile source =
        new SourceFile(
            "洪泽/2023.pdf", MediaType.PDF, 293525, "0123456789abcdef".repeat(4), () -> new byte[0]);
    List<Document.Notice> notices =
        pages.isPresent()
            ? List.of(new Document.Notice(Place.on(2, BOX), "page 2: a picture without text"))
            : List.of();
    return new Inspection(
        source, new Document(List.of(reviews(), other()), pages, Map.of(), notices), reading);
  }

  private static Table reviews() {
    List<Cell> cells = new ArrayList<>();
    cells.add(new Cell(1, 1, 1, 5, "行政复议", Place.NONE));
    String[] labels = {"结果维持", "结果纠正", "其他结果", "尚未审结", "总计"};
    String[] numbers = {"10", "1", "0", "0", "0"};
    for (int i = 0; i < labels.length; i++) {
      cells.add(new Cell(2, i + 1, 1, 1, labels[i], Place.NONE));
      cells.add(new Cell(3, i + 1, 1, 1, numbers[i], Place.NONE));
    }
    return new Table(
        1, 3, 5, cells, new Place(List.of(new Place.Part(1, BOX), new Place.Part(2, BOX))));
  }

  private static Table other() {
    return new Table(
        2,
        1,
        2,
        List.of(
            new Cell(1, 1, 1, 1, "联系电话\u001b[2J", Place.NONE),
            new Cell(1, 2, 1, 1, "0517-12345678", Place.NONE)),
        Place.NONE);
  }

  private static Masthead masthead() {
    return new Masthead(
        "洪泽区2023年政府信息公开工作年度报告",
        Optional.of(
            new Agency(
                "淮安/洪泽区人民政府",
                "洪泽区人民政府",
                Masthead.Evidence.TITLE,
                new Agency.Traits(
                    Optional.of(Agency.AdminLevel.COUNTY),
                    Optional.empty(),
                    Optional.of(Agency.OrganType.PEOPLE_GOVERNMENT),
                    Optional.of("洪泽区"),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()),
                Optional.empty())),
        Optional.of(new Masthead.Claim<>(2023, Masthead.Evidence.TITLE, "2023年")),
        Optional.of(new Masthead.Period(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31))),
        Optional.of(LocalDate.of(2024, 1, 18)),
        Optional.of(
            new Masthead.Claim<>(
                LocalDate.of(2024, 1, 20), Masthead.Evidence.METADATA, "发布日期：2024-01-20")),
        Optional.of(
            new Masthead.Claim<>(
                Masthead.Revision.CORRECTED, Masthead.Evidence.TITLE, "年度报告（更正版）")));
  }

  private static Masthead nobody() {
    return new Masthead(
        "",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static Report report(Masthead masthead) {
    return new Report(
        "r0123456789abcdef",
        masthead,
        Optional.of("form_2021"),
        new ScopeClaim(Scope.REGION, "全区各级行政机关"),
        List.of(reading()),
        Stream.of("upheld", "corrected", "other", "pending", "total")
            .map(InspectionCase::figure)
            .toList(),
        List.of(
            sumDown(),
            sumAlong(),
            new Check(
                "requests.carried",
                Optional.empty(),
                Optional.of(Applicant.TOTAL),
                List.of(new Check.Term("requests.received", Optional.empty(), Optional.empty())),
                List.of(),
                Check.Result.INCOMPLETE,
                Optional.empty())),
        List.of(
            new Report.Unmatched(new CellReference(1, 3, 5, Place.NONE), "其他", "7 件"),
            new Report.Unmatched(new CellReference(1, 1, 1, Place.NONE), "", "12")),
        List.of(),
        List.of(mention()),
        new Report.Completeness(Report.Completeness.Status.PARTIAL, "no table of 政府信息公开申请"),
        Set.of(Report.Note.ALL_ZERO));
  }

  private static TableReading reading() {
    Map<Integer, TableReading.Match> columns =
        Map.of(
            1, new TableReading.Match("upheld", TableReading.How.ALIAS),
            2, new TableReading.Match("corrected", TableReading.How.SIMILAR),
            3, new TableReading.Match("other", TableReading.How.ALIGNED));
    Map<Integer, TableReading.Match> rows =
        Map.of(3, new TableReading.Match("reconsideration", TableReading.How.ALIAS));
    return new TableReading(
        reviews(),
        List.of(new TableReading.Part("form_2021", "reviews", 0.987, 0.25, rows, columns)),
        new ScopeClaim(Scope.REGION, "全区各级行政机关"));
  }

  private static Figure figure(String result) {
    boolean total = result.equals("total");
    return new Figure(
        RECONSIDERATION + result,
        Optional.empty(),
        "form_2021",
        Scope.REGION,
        new Value(
            Value.Status.REPORTED,
            Optional.of(BigDecimal.ZERO),
            Optional.of(BigDecimal.ZERO),
            Optional.empty(),
            "0"),
        new CellReference(1, 3, 5, Place.NONE),
        total ? List.of(Flag.slip("reconsideration"), Flag.ALIGNED) : List.of(),
        total ? Figure.Confidence.CHECK : Figure.Confidence.CERTAIN);
  }

  private static Mention mention() {
    return new Mention(
        RECONSIDERATION + "total",
        Optional.empty(),
        new BigDecimal("10"),
        Mention.Precision.APPROXIMATE,
        "行政复议十余件。",
        Mention.Result.DIFFERS);
  }

  private static Check sumDown() {
    return new Check(
        "reconsideration",
        Optional.empty(),
        Optional.empty(),
        List.of(term("total", "0")),
        List.of(
            term("upheld", "10"), term("corrected", "1"), term("other", "0"), term("pending", "0")),
        Check.Result.FAIL,
        Optional.of(Check.Blame.SOURCE));
  }

  private static Check.Term term(String result, String number) {
    return new Check.Term(
        RECONSIDERATION + result, Optional.empty(), Optional.of(new BigDecimal(number)));
  }

  private static Check sumAlong() {
    return new Check(
        "applicants",
        Optional.of("requests.received"),
        Optional.empty(),
        Stream.of(Applicant.NATURAL_PERSON, Applicant.COMMERCIAL_ENTERPRISE)
            .map(who -> asked(who, "2"))
            .collect(Collectors.toList()),
        List.of(asked(Applicant.TOTAL, "5")),
        Check.Result.FAIL,
        Optional.of(Check.Blame.READING));
  }

  private static Check.Term asked(Applicant who, String number) {
    return new Check.Term(
        "requests.received", Optional.of(who), Optional.of(new BigDecimal(number)));
  }
}
