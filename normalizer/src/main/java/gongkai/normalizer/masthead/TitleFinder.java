package gongkai.normalizer.masthead;

import gongkai.extractor.Document;
import gongkai.normalizer.Masthead.Period;
import gongkai.normalizer.masthead.Line.Kind;
import gongkai.normalizer.masthead.Title.End;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds a document's title among its lines and its metadata. */
final class TitleFinder {
  private static final int MOST_LINES = 3;
  private static final int TOP_LINES = 3;
  private static final int LONGEST_PART = 45;
  private static final RuleFile FILE = RuleFile.load("titles.yaml");
  private static final Pattern YEAR_LINE = FILE.pattern("year_line");
  private static final Pattern SECTION = Pattern.compile("^一[、.]");

  /**
   * A candidate.
   *
   * @param title what it says
   * @param origin where it stands
   * @param lines how many lines it has; 0 for metadata
   * @param next the line after it; empty text if there is none
   * @param score the higher, the likelier
   */
  record Candidate(Title title, Origin origin, int lines, FoldedText next, int score) {
    /** Whether the agency's name is a line above the rest of the title. */
    boolean agencyAbove() {
      return lines > 1
          && title.hasAgency()
          && title.text().folded().startsWith(title.agency().folded());
    }

    /** The same title of an agency that is named beside it. */
    Candidate of(FoldedText name) {
      return new Candidate(title.of(name), origin, lines, next, score);
    }

    /** The same title without the line above it. */
    Candidate withoutAgency() {
      FoldedText text = title.text();
      FoldedText rest = text.part(title.agency().length(), text.length());
      return new Candidate(
          new Title(rest, Title.NO_NAME, title.year(), title.end()), origin, 1, next, score);
    }
  }

  /** Where a title stands. */
  enum Origin {
    TEXT,
    METADATA
  }

  private final List<Line> lines;
  private final Optional<Title> named;
  private final Optional<Period> period;
  private final TitleParser titles;

  private TitleFinder(
      List<Line> lines, Optional<Title> named, Optional<Period> period, TitleParser titles) {
    this.lines = lines;
    this.titles = titles;
    this.named = named;
    this.period = period;
  }

  /**
   * The title that begins at a line, whatever stands elsewhere; of several the one that names its
   * agency in full, else the shortest. Empty if none does.
   */
  static Optional<Candidate> beginningAt(List<Line> lines, int first) {
    List<Candidate> candidates = new ArrayList<>();
    new TitleFinder(lines, Optional.empty(), Optional.empty(), TitleParser.STANDARD)
        .collect(candidates, first, false);
    return candidates.stream()
        .max(
            Comparator.<Candidate>comparingInt(candidate -> candidate.score() + candidate.lines())
                .thenComparing(candidate -> -candidate.lines()));
  }

  /** The likeliest title; empty if nothing looks like one. */
  static Optional<Candidate> find(
      List<Line> lines, Document document, Optional<Period> period, TitleParser titles) {
    Optional<Title> named =
        Optional.ofNullable(document.metadata().get("title"))
            .map(FoldedText::of)
            .flatMap(titles::parse);
    return new TitleFinder(lines, named, period, titles).best();
  }

  private Optional<Candidate> best() {
    List<Candidate> candidates = new ArrayList<>();
    boolean opening = true;
    for (int i = 0; i < lines.size(); i++) {
      opening = opening && !SECTION.matcher(lines.get(i).folded()).find();
      collect(candidates, i, opening);
    }
    named.ifPresent(
        title ->
            candidates.add(
                new Candidate(title, Origin.METADATA, 0, Title.NO_NAME, score(title) - 2)));
    Candidate best = null;
    for (Candidate candidate : candidates) {
      if (best == null || candidate.score() > best.score()) {
        best = candidate;
      }
    }
    return Optional.ofNullable(best);
  }

  private void collect(List<Candidate> candidates, int first, boolean opening) {
    int end = Math.min(lines.size(), first + MOST_LINES);
    if (lines.get(first).text().length() > 2 * LONGEST_PART
        || !titles.mayNameSubject(lines.subList(first, end))) {
      return;
    }
    FoldedText joined = Title.NO_NAME;
    for (int count = 1; count <= MOST_LINES && first + count <= lines.size(); count++) {
      Line line = lines.get(first + count - 1);
      if ((count > 1 && !mayJoin(lines.get(first), line))
          || line.text().length() > 2 * LONGEST_PART) {
        return;
      }
      joined = joined.plus(line.text());
      if (!titles.namesSubject(joined)) {
        continue;
      }
      Optional<Title> title = titles.parse(joined);
      if (title.isPresent()
          && (count == 1 ? mayBeTitle(title.get(), first) : isWhole(title.get(), first, count))) {
        candidates.add(candidate(title.get(), first, count, opening));
      }
    }
  }

  private Candidate candidate(Title title, int first, int count, boolean opening) {
    Line top = lines.get(first);
    int place = (top.kind() == Kind.HEADING ? 2 : 0) + (opening ? 1 : 0);
    int cell = top.kind() == Kind.CELL ? -1 : 0;
    int after = first + count;
    FoldedText next = after < lines.size() ? lines.get(after).text() : Title.NO_NAME;
    return new Candidate(
        title, Origin.TEXT, count, next, score(title) + place + cell - (count - 1));
  }

  /** 政府信息公开指南 in a page's navigation is a link and no title. */
  private boolean mayBeTitle(Title title, int line) {
    return title.end() != End.OTHER
        || title.hasAgency()
        || title.year().isPresent()
        || line < TOP_LINES
        || lines.get(line).kind() == Kind.HEADING;
  }

  private static boolean mayJoin(Line first, Line next) {
    return first.text().length() <= LONGEST_PART
        && next.text().length() <= LONGEST_PART
        && first.isProse() == next.isProse();
  }

  /** Lines are one title only if each of them is a part of it: a name, a year, or words of it. */
  private boolean isWhole(Title title, int first, int count) {
    Line top = lines.get(first);
    boolean topIsYear = YEAR_LINE.matcher(top.folded()).find();
    boolean named = title.agency().isEmpty() || OrganNames.isFullName(title.agency().folded());
    for (int rest = 1; rest < count; rest++) {
      // What stands above is then another's, such as the signature of the report before; but a
      // title that lacks its year has it there.
      Optional<Title> below = namedTitle(first + rest, count - rest);
      named = named && below.filter(one -> !topIsYear || one.year().isPresent()).isEmpty();
    }
    Line last = lines.get(first + count - 1);
    if (YEAR_LINE.matcher(last.folded()).find()) {
      return named && title.end() != End.OTHER && isTitle(joined(first, count - 1));
    }
    boolean topIsPart =
        OrganNames.isFullName(top.folded())
            || topIsYear
            || (title.hasAgency()
                && !isTitle(top)
                && title.text().folded().startsWith(top.folded()));
    boolean lastIsPart = !isTitle(joined(first, count - 1));
    return named && topIsPart && lastIsPart && title.end() != End.OTHER;
  }

  /** The title with an agency that lines are by themselves. */
  private Optional<Title> namedTitle(int first, int count) {
    return titles
        .parse(joined(first, count).text())
        .filter(title -> title.hasAgency() && OrganNames.isFullName(title.agency().folded()));
  }

  private Line joined(int first, int count) {
    FoldedText joined = Title.NO_NAME;
    for (int i = first; i < first + count; i++) {
      joined = joined.plus(lines.get(i).text());
    }
    return new Line(joined, lines.get(first).kind(), lines.get(first).block());
  }

  private boolean isTitle(Line line) {
    return titles.namesSubject(line.text()) && titles.parse(line.text()).isPresent();
  }

  private int score(Title title) {
    int score = title.end().score();
    if (title.hasAgency()) {
      score += OrganNames.isFullName(title.agency().folded()) ? 4 : 2;
    }
    if (title.year().isPresent()) {
      score += 3;
      boolean ofPeriod =
          period.filter(days -> days.end().getYear() == title.year().getAsInt()).isPresent();
      score += ofPeriod ? 2 : 0;
    }
    boolean sameAsNamed =
        named
            .filter(other -> other.year().equals(title.year()))
            .filter(other -> other.agency().folded().equals(title.agency().folded()))
            .isPresent();
    return score + (sameAsNamed ? 2 : 0);
  }
}
