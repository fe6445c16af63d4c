package gongkai.normalizer.masthead;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A line, or lines, with a title that says whose report follows, or about which year.
 *
 * @param title what it says
 * @param block the block that it begins in, from 0
 */
record ReportTitle(Title title, int block) {
  private static final Pattern SHEET = RuleFile.load("titles.yaml").pattern("sheet_end");

  /** The titles of a document, in order; of lines that overlap the ones that say more. */
  static List<ReportTitle> of(List<Line> lines) {
    List<ReportTitle> titles = new ArrayList<>();
    int next = 0;
    while (next < lines.size()) {
      Optional<TitleFinder.Candidate> found = TitleFinder.beginningAt(lines, next);
      if (found.isPresent() && isFull(found.get().title())) {
        titles.add(new ReportTitle(found.get().title(), lines.get(next).block()));
      }
      next += found.map(TitleFinder.Candidate::lines).orElse(1);
    }
    return List.copyOf(titles);
  }

  private static boolean isFull(Title title) {
    boolean ofReport =
        title.end() != Title.End.OTHER || SHEET.matcher(title.text().folded()).find();
    return ofReport && (title.year().isPresent() || OrganNames.isFullName(title.agency().folded()));
  }

  /** Whether it is of another agency or another year; what one of both leaves open is no other. */
  boolean isOfAnother(ReportTitle before) {
    Title other = before.title();
    boolean years =
        title.year().isPresent()
            && other.year().isPresent()
            && title.year().getAsInt() != other.year().getAsInt();
    return years
        || (title.hasAgency()
            && other.hasAgency()
            && !isOneOrgan(title.agency().folded(), other.agency().folded()));
  }

  /**
   * Whether two names are of one organ. The names of a city's and a district's bureau differ in the
   * place alone, so letters left out in the middle make another organ.
   */
  private static boolean isOneOrgan(String a, String b) {
    String shorter = a.length() < b.length() ? a : b;
    String longer = shorter.equals(a) ? b : a;
    if (longer.endsWith(shorter)) {
      return true;
    }
    boolean office = longer.startsWith(shorter) && OrganNames.agree(a, b);
    return office
        || (OrganNames.isShortFor(shorter, longer)
            && NameSplitter.split(shorter).regions().isEmpty());
  }
}
