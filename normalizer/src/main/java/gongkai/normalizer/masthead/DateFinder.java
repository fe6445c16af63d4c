package gongkai.normalizer.masthead;

import gongkai.corpus.SourceFile;
import gongkai.extractor.Document;
import gongkai.normalizer.Masthead.Claim;
import gongkai.normalizer.Masthead.Evidence;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds when a report was signed and published. */
final class DateFinder {
  private static final int LONGEST_GAP = 4;
  private static final RuleFile FILE = RuleFile.load("evidence.yaml");
  private static final Pattern SIGNED = FILE.pattern("signed_line");
  private static final Pattern DATE = FILE.compile("(?<!\\d){date}");
  private static final List<Pattern> LABELS = FILE.patterns("published_labels");
  private static final List<Pattern> TOP_LABELS = FILE.patterns("published_labels_on_top");
  private static final Pattern SECTION = Pattern.compile("^一[、.]");
  private static final int LONGEST_LABELLED = 100;
  private static final List<String> METADATA = FILE.texts("published_metadata");
  private static final List<Pattern> URLS = FILE.patterns("published_urls");

  /**
   * A signature.
   *
   * @param date its day
   * @param signer the line before the date, or what stands before it on its line; may be empty
   */
  record Signature(LocalDate date, FoldedText signer) {}

  private DateFinder() {}

  /** The last line that is a date and nothing else but an organ's name. */
  static Optional<Signature> signature(List<Line> lines) {
    for (int i = lines.size() - 1; i >= 0; i--) {
      Line line = lines.get(i);
      Matcher matcher = SIGNED.matcher(line.folded());
      if (!line.isProse() || !line.folded().contains("年") || !matcher.find()) {
        continue;
      }
      Optional<LocalDate> date = date(matcher, 2);
      FoldedText before = line.text().part(matcher.start(1), matcher.end(1));
      boolean alone = before.isEmpty() || OrganNames.isFullName(before.folded());
      if (date.isPresent() && alone) {
        FoldedText signer = before.isEmpty() && i > 0 ? lines.get(i - 1).text() : before;
        return Optional.of(new Signature(date.get(), signer));
      }
    }
    return Optional.empty();
  }

  /** When it was published: by metadata, by a labelled line or cell, by the page's address. */
  static Optional<Claim<LocalDate>> published(
      List<Line> lines, SourceFile file, Document document) {
    return inMetadata(document)
        .or(() -> labelled(lines))
        .or(() -> Address.of(file, document).flatMap(DateFinder::inUrl));
  }

  private static Optional<Claim<LocalDate>> inMetadata(Document document) {
    for (String key : METADATA) {
      String value = document.metadata().get(key);
      if (value != null) {
        Matcher matcher = DATE.matcher(FoldedText.of(value).folded());
        Optional<LocalDate> date = matcher.find() ? date(matcher, 1) : Optional.empty();
        if (date.isPresent()) {
          return date.map(day -> new Claim<>(day, Evidence.METADATA, key + ": " + value));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Claim<LocalDate>> labelled(List<Line> lines) {
    int section = 0;
    while (section < lines.size() && !SECTION.matcher(lines.get(section).folded()).find()) {
      section++;
    }
    List<Line> top = lines.subList(0, section);
    return first(LABELS, lines).or(() -> first(TOP_LABELS, top));
  }

  private static Optional<Claim<LocalDate>> first(List<Pattern> labels, List<Line> lines) {
    for (Pattern label : labels) {
      for (int i = 0; i < lines.size(); i++) {
        Line line = lines.get(i);
        // A date in a sentence is of something else.
        if (line.text().length() <= LONGEST_LABELLED && !line.folded().contains("。")) {
          Optional<Claim<LocalDate>> claim = beside(label, lines, i);
          if (claim.isPresent()) {
            return claim;
          }
        }
      }
    }
    return Optional.empty();
  }

  /** The date after a label, or on the next line if the label is all of its own. */
  private static Optional<Claim<LocalDate>> beside(Pattern label, List<Line> lines, int at) {
    Line line = lines.get(at);
    Matcher matcher = label.matcher(line.folded());
    if (!matcher.find()) {
      return Optional.empty();
    }
    boolean alone = matcher.end() >= line.text().length() - 1 && at + 1 < lines.size();
    return alone ? after(lines.get(at + 1), 0, 0) : after(line, matcher.start(), matcher.end());
  }

  private static Optional<Claim<LocalDate>> after(Line line, int label, int from) {
    Matcher matcher = DATE.matcher(line.folded());
    if (!matcher.find(from) || matcher.start() - from > LONGEST_GAP) {
      return Optional.empty();
    }
    String words = line.text().printed().substring(label, matcher.end());
    return date(matcher, 1).map(day -> new Claim<>(day, Evidence.BODY, words));
  }

  private static Optional<Claim<LocalDate>> inUrl(String url) {
    for (Pattern pattern : URLS) {
      Matcher matcher = pattern.matcher(url);
      Optional<LocalDate> date = matcher.find() ? date(matcher, 1) : Optional.empty();
      if (date.isPresent()) {
        return date.map(day -> new Claim<>(day, Evidence.URL, url));
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> date(Matcher matcher, int group) {
    return Dates.date(matcher.group(group), matcher.group(group + 1), matcher.group(group + 2));
  }
}
