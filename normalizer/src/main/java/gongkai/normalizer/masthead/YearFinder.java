package gongkai.normalizer.masthead;

import gongkai.corpus.SourceFile;
import gongkai.normalizer.Masthead.Claim;
import gongkai.normalizer.Masthead.Evidence;
import gongkai.normalizer.Masthead.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the year reported on, in the text and, last, in the file's name. */
final class YearFinder {
  private static final int FIRST_REPORTS = 2003;
  private static final RuleFile FILE = RuleFile.load("evidence.yaml");
  private static final List<Pattern> SENTENCES = FILE.patterns("year_sentences");
  private static final Pattern NOT_THE_YEAR = FILE.pattern("not_the_year");
  private static final Pattern COLUMN = Pattern.compile("^(20\\d\\d)年度?(?:统计数|数据)?$");
  private static final Pattern NAMED_YEAR =
      Pattern.compile("(?<![\\d.])(20\\d\\d)(?!\\d|[.-]\\d{1,2}[.-]\\d{1,2}(?!\\d))");
  private static final Pattern EXTENSION = Pattern.compile("\\.[A-Za-z]{2,5}$");
  private static final Pattern WHOLE_YEAR = Pattern.compile("(?<!\\d)(20\\d\\d)年(?!\\d{1,2}月)");

  private YearFinder() {}

  /** The year that the period and the text tell; empty if they do not. */
  static Optional<Claim<Integer>> inText(List<Line> lines, Optional<Claim<Period>> period) {
    Optional<Claim<Integer>> ofPeriod = period.flatMap(YearFinder::ofPeriod);
    return ofPeriod.isPresent() ? ofPeriod : inSentences(lines).or(() -> inColumns(lines));
  }

  private static Optional<Claim<Integer>> ofPeriod(Claim<Period> period) {
    int year = period.value().end().getYear();
    return period.value().start().getYear() == year
        ? Optional.of(new Claim<>(year, Evidence.PERIOD, period.words()))
        : Optional.empty();
  }

  private static Optional<Claim<Integer>> inSentences(List<Line> lines) {
    for (Pattern sentence : SENTENCES) {
      for (Line line : lines) {
        // Other years' reports stand in lists beside this one, as titles and not as sentences.
        if (!line.isProse() || line.text().length() < 15 || isTitle(line)) {
          continue;
        }
        FoldedText text = line.text().without(NOT_THE_YEAR);
        Matcher matcher = sentence.matcher(text.folded());
        if (matcher.find()) {
          OptionalInt year = Dates.year(matcher.group(1));
          if (year.isPresent()) {
            String words = text.printed().substring(matcher.start(), matcher.end());
            return Optional.of(new Claim<>(year.getAsInt(), Evidence.BODY, words));
          }
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isTitle(Line line) {
    return TitleParser.STANDARD.parse(line.text()).isPresent();
  }

  private static Optional<Claim<Integer>> inColumns(List<Line> lines) {
    for (Line line : lines) {
      Matcher matcher = COLUMN.matcher(line.folded());
      if (!line.isProse() && matcher.find()) {
        int year = Integer.parseInt(matcher.group(1));
        return Optional.of(new Claim<>(year, Evidence.BODY, line.text().printed()));
      }
    }
    return Optional.empty();
  }

  /**
   * The year in the file's name, else in the nearest folder that has one; a name with two years, or
   * with a whole date, tells nothing.
   */
  static Optional<Claim<Integer>> inPath(SourceFile file) {
    String[] names = file.path().split("/", -1);
    for (int i = names.length - 1; i >= 0; i--) {
      List<Integer> years = years(withoutExtension(names[i]));
      if (years.size() == 1) {
        return Optional.of(new Claim<>(years.get(0), Evidence.FILE_NAME, names[i]));
      }
      if (years.size() > 1) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static String withoutExtension(String name) {
    return EXTENSION.matcher(FoldedText.of(name).folded()).replaceFirst("");
  }

  private static List<Integer> years(String name) {
    Set<Integer> written = all(WHOLE_YEAR, name);
    return new ArrayList<>(written.isEmpty() ? all(NAMED_YEAR, name) : written);
  }

  private static Set<Integer> all(Pattern pattern, String name) {
    Set<Integer> years = new TreeSet<>();
    Matcher matcher = pattern.matcher(name);
    while (matcher.find()) {
      int year = Integer.parseInt(matcher.group(1));
      if (year >= FIRST_REPORTS) {
        years.add(year);
      }
    }
    return years;
  }
}
