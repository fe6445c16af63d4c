package gongkai.normalizer.masthead;

import gongkai.normalizer.masthead.Title.End;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Takes a title apart, by the rules of titles.yaml and the subjects that a user adds. */
final class TitleParser {
  private static final int LONGEST = 90;

  private static final RuleFile FILE = RuleFile.load("titles.yaml");
  private static final Pattern STRONG_END = FILE.pattern("strong_end");
  private static final Pattern NOT_A_TITLE = FILE.pattern("not_a_title");
  private static final Pattern NUMBERED = FILE.pattern("numbered");
  private static final Pattern WHOLE_END = FILE.pattern("whole_end");
  private static final Pattern SEPARATORS = FILE.pattern("separators");
  private static final Pattern YEAR = FILE.pattern("year_in_title");
  private static final Pattern YEAR_AFTER = FILE.pattern("after");
  private static final Pattern AGENCY_AFTER = FILE.pattern("agency_after");
  private static final List<Pattern> NOISE = FILE.patterns("noise");
  private static final Pattern QUOTED = Pattern.compile("《([^《》]{4,80})》");
  private static final SoughtWords SENTENCE = new SoughtWords(Pattern.compile("[,。;!?]"));
  private static final Pattern ABOUT = Pattern.compile("关于");

  /** Titles about information disclosure. */
  static final TitleParser STANDARD = new TitleParser(List.of());

  private final SoughtWords subject;

  /** What every subject has, since most lines have none; empty where a user adds subjects. */
  private final String needed;

  private final SoughtWords core;
  private final SoughtWords otherCore;

  /**
   * Titles about information disclosure or another subject.
   *
   * @param subjects regular expressions of folded text for what else a report may be about
   */
  TitleParser(List<String> subjects) {
    String any =
        Stream.concat(Stream.of(FILE.text("subject")), subjects.stream())
            .map("(?:%s)"::formatted)
            .collect(Collectors.joining("|"));
    this.subject = new SoughtWords(FILE.compile(any));
    this.needed = subjects.isEmpty() ? FILE.text("subject_needs") : "";
    this.core = core(any, "annual_end");
    this.otherCore = core(any, "other_end");
  }

  private static SoughtWords core(String subject, String end) {
    return new SoughtWords(
        FILE.compile("(?:%s)%s(?:%s)".formatted(subject, FILE.text("middle"), FILE.text(end))));
  }

  /** Whether a line says what reports are about, so that it may be a title. */
  boolean namesSubject(FoldedText line) {
    return line.folded().contains(needed) && subject.areIn(line.folded());
  }

  /** Whether lines may say together what reports are about: a quick look, for most cannot. */
  boolean mayNameSubject(List<Line> lines) {
    if (needed.isEmpty()) {
      return true;
    }
    for (Line line : lines) {
      if (line.folded().indexOf(needed.charAt(0)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** The title that a line is, or holds; empty if it is none. */
  Optional<Title> parse(FoldedText line) {
    Matcher number = NUMBERED.matcher(line.folded());
    return number.lookingAt()
        ? unnumbered(line.part(number.end(), line.length())).filter(TitleParser::isWhole)
        : unnumbered(line);
  }

  private static boolean isWhole(Title title) {
    return title.end() == End.ANNUAL
        && title.year().isPresent()
        && OrganNames.isFullName(title.agency().folded())
        && WHOLE_END.matcher(title.text().folded()).find();
  }

  private Optional<Title> unnumbered(FoldedText line) {
    if (line.length() > LONGEST || NOT_A_TITLE.matcher(line.folded()).lookingAt()) {
      return Optional.empty();
    }
    Optional<Title> quoted = quoted(line);
    if (quoted.isPresent()) {
      return quoted;
    }
    int start = 0;
    Matcher separators = SEPARATORS.matcher(line.folded());
    while (separators.find()) {
      Optional<Title> title = segment(line.part(start, separators.start()));
      if (title.isPresent()) {
        return title;
      }
      start = separators.end();
    }
    return segment(line.part(start, line.length()));
  }

  /** The title in 关于报送《…》的函; the letter's sender is its agency if the title names none. */
  private Optional<Title> quoted(FoldedText line) {
    Matcher matcher = QUOTED.matcher(line.folded());
    while (matcher.find()) {
      Optional<Title> title = segment(line.part(matcher.start(1), matcher.end(1)));
      if (title.filter(found -> found.end() != End.OTHER).isPresent()) {
        FoldedText sender = agency(line.part(0, matcher.start()));
        return title.map(found -> found.hasAgency() ? found : found.of(sender));
      }
    }
    return Optional.empty();
  }

  private Optional<Title> segment(FoldedText text) {
    if (SENTENCE.areIn(text.folded()) || NOT_A_TITLE.matcher(text.folded()).lookingAt()) {
      return Optional.empty();
    }
    SoughtWords.Search annual = core.in(text.folded());
    if (annual.next()) {
      End end = STRONG_END.matcher(annual.match().group()).find() ? End.ANNUAL : End.REPORT;
      return Optional.of(title(text, annual.match(), end));
    }
    SoughtWords.Search other = otherCore.in(text.folded());
    return other.next() ? Optional.of(title(text, other.match(), End.OTHER)) : Optional.empty();
  }

  private static Title title(FoldedText text, MatchResult core, End end) {
    FoldedText head = text.part(0, core.start());
    String rest = text.folded().substring(core.end());
    OptionalInt year = year(head.folded(), core.group(), rest);
    FoldedText agency = agency(head);
    Matcher after = AGENCY_AFTER.matcher(rest);
    if (after.matches() && OrganNames.isFullName(after.group(1)) && isPlaceOrNothing(agency)) {
      agency = text.part(core.end() + after.start(1), core.end() + after.end(1));
    }
    End sure =
        end == End.REPORT && year.isPresent() && core.group().contains("年") ? End.ANNUAL : end;
    return new Title(withoutLabel(text), agency, year, sure);
  }

  private static boolean isPlaceOrNothing(FoldedText agency) {
    return agency.isEmpty() || NameSplitter.split(agency.folded()).organ().isEmpty();
  }

  private static FoldedText withoutLabel(FoldedText text) {
    int colon = text.folded().lastIndexOf(':');
    return colon < 0 ? text : text.part(colon + 1, text.length());
  }

  /** Within the core a year is the report's; before it too; after it only if it stands alone. */
  private static OptionalInt year(String head, String core, String rest) {
    OptionalInt year = lastYear(core);
    if (year.isEmpty()) {
      year = lastYear(head);
    }
    Matcher after = YEAR_AFTER.matcher(rest);
    return year.isEmpty() && after.find() ? Dates.year(after.group(1)) : year;
  }

  private static OptionalInt lastYear(String text) {
    OptionalInt year = OptionalInt.empty();
    Matcher matcher = YEAR.matcher(text);
    while (matcher.find()) {
      year = Dates.year(matcher.group(1));
    }
    return year;
  }

  private static FoldedText agency(FoldedText head) {
    FoldedText name = head;
    for (Pattern noise : NOISE) {
      name = name.without(noise);
    }
    Matcher about = ABOUT.matcher(name.folded());
    if (about.find()) {
      FoldedText after = name.part(about.end(), name.length());
      name = OrganNames.isFullName(after.folded()) ? after : name.part(0, about.start());
    }
    return OrganNames.isName(name.folded()) ? name : Title.NO_NAME;
  }
}
