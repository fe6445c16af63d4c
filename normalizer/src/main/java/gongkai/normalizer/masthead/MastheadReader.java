package gongkai.normalizer.masthead;

import gongkai.corpus.MediaType;
import gongkai.corpus.SourceFile;
import gongkai.extractor.Document;
import gongkai.normalizer.Agency;
import gongkai.normalizer.Masthead;
import gongkai.normalizer.Masthead.Claim;
import gongkai.normalizer.Masthead.Evidence;
import gongkai.normalizer.Masthead.Period;
import gongkai.normalizer.masthead.AgencyFinder.Named;
import gongkai.normalizer.masthead.TitleFinder.Candidate;
import gongkai.normalizer.masthead.TitleFinder.Origin;
import java.util.List;
import java.util.Optional;

/**
 * Reads who speaks in a report and about which year. The title is trusted first, then the text, the
 * signature, what the file says of itself, and the file's name; what nothing tells stays empty.
 */
public final class MastheadReader {
  private static final MastheadReader STANDARD = new MastheadReader(TitleParser.STANDARD);

  private final TitleParser titles;

  private MastheadReader(TitleParser titles) {
    this.titles = titles;
  }

  /**
   * A reader of reports on information disclosure and on what a user adds.
   *
   * @param subjects regular expressions of folded text for what else a report may be about
   */
  public static MastheadReader withSubjects(List<String> subjects) {
    return subjects.isEmpty() ? STANDARD : new MastheadReader(new TitleParser(subjects));
  }

  /** Reads the masthead of a report on information disclosure, as {@link #masthead} does. */
  public static Masthead read(SourceFile file, Document document) {
    return STANDARD.masthead(file, document);
  }

  /**
   * Reads a file's masthead. Pure and thread-safe; never throws for what a document says.
   *
   * @param file where the document came from; its name, format and address are used
   * @param document what it says
   */
  public Masthead masthead(SourceFile file, Document document) {
    List<Line> lines = Line.of(document);
    Optional<Claim<Period>> period = PeriodFinder.find(lines);
    Optional<DateFinder.Signature> signature = DateFinder.signature(lines);
    List<Named> beside = AgencyFinder.beside(file, document, lines, signature);
    Optional<Candidate> title =
        TitleFinder.find(lines, document, period.map(Claim::value), titles)
            .map(found -> isWebPage(file) ? confirmed(found, beside) : signed(found));
    return new Masthead(
        title.map(found -> found.title().text().printed()).orElse(""),
        agency(title, beside, lines),
        year(title, period, lines, file),
        period.map(Claim::value),
        signature.map(DateFinder.Signature::date),
        DateFinder.published(lines, file, document),
        RevisionFinder.find(lines, document));
  }

  /**
   * Reads the masthead of each report of a compilation. When it was published may be said once, at
   * the head of all; so may whose they are, if no report names its agency itself. Pure and
   * thread-safe.
   *
   * @param file where the compilation came from
   * @return one for each of its reports, in order
   */
  public List<Masthead> mastheads(SourceFile file, Compilation compilation) {
    List<Masthead> own =
        compilation.reports().stream().map(report -> masthead(file, report)).toList();
    Masthead lead = masthead(file, compilation.lead());
    boolean named = own.stream().anyMatch(masthead -> masthead.agency().isPresent());
    return own.stream()
        .map(masthead -> masthead.completedBy(named ? lead.withoutAgency() : lead))
        .toList();
  }

  /**
   * On a web page the line above a title may be the site's name. It counts as the title's first
   * line only if the text names that organ as the author.
   */
  private static Candidate confirmed(Candidate title, List<Named> beside) {
    String name = title.title().agency().folded();
    boolean named =
        beside.stream()
            .filter(other -> other.evidence() != Evidence.FILE_NAME)
            .anyMatch(other -> OrganNames.agree(name, other.name().folded()));
    return !title.agencyAbove() || named ? title : title.withoutAgency();
  }

  /** In a document the organ may sign below the title. */
  private static Candidate signed(Candidate title) {
    return !title.title().hasAgency() && OrganNames.isFullName(title.next().folded())
        ? title.of(title.next())
        : title;
  }

  private static boolean isWebPage(SourceFile file) {
    return file.mediaType().equals(MediaType.HTML) || file.mediaType().equals(MediaType.MHTML);
  }

  private static Optional<Agency> agency(
      Optional<Candidate> title, List<Named> beside, List<Line> lines) {
    FoldedText name = title.map(found -> found.title().agency()).orElse(Title.NO_NAME);
    return AgencyFinder.decide(name, evidence(title), beside, lines);
  }

  private static Evidence evidence(Optional<Candidate> title) {
    return title.filter(found -> found.origin() == Origin.METADATA).isPresent()
        ? Evidence.METADATA
        : Evidence.TITLE;
  }

  private static Optional<Claim<Integer>> year(
      Optional<Candidate> title,
      Optional<Claim<Period>> period,
      List<Line> lines,
      SourceFile file) {
    return title
        .filter(found -> found.title().year().isPresent())
        .map(
            found ->
                new Claim<>(
                    found.title().year().getAsInt(),
                    evidence(title),
                    found.title().text().printed()))
        .or(() -> YearFinder.inText(lines, period))
        .or(() -> YearFinder.inPath(file));
  }
}
