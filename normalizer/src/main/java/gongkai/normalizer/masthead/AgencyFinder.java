package gongkai.normalizer.masthead;

import gongkai.corpus.SourceFile;
import gongkai.extractor.Document;
import gongkai.normalizer.Agency;
import gongkai.normalizer.Masthead.Evidence;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;

/** Finds whose report it is, by all that names an organ as its author. */
final class AgencyFinder {
  private static final int LONGEST_LINE = 1200;
  private static final RuleFile FILE = RuleFile.load("evidence.yaml");
  private static final List<SoughtWords> SENTENCES = FILE.wordsOf("agency_sentences");
  private static final SoughtWords LABELS = FILE.words("agency_labels");
  private static final List<String> METADATA = FILE.texts("agency_metadata");
  private static final List<SelfWord> SELF_WORDS =
      FILE.mapping("self_words").entries().keySet().stream()
          .map(
              end -> new SelfWord(end.toString(), FILE.mapping("self_words").words(end.toString())))
          .toList();

  private static final SoughtWords FOOTERS = FILE.words("agency_footers");

  private record SelfWord(String end, SoughtWords words) {}

  /**
   * A name met where an author's name stands.
   *
   * @param name as printed
   * @param evidence where
   */
  record Named(FoldedText name, Evidence evidence) {}

  private final List<Line> lines;
  private final List<Named> names = new ArrayList<>();

  private AgencyFinder(List<Line> lines) {
    this.lines = lines;
  }

  /** All names beside the title's, the most trusted first. */
  static List<Named> beside(
      SourceFile file,
      Document document,
      List<Line> lines,
      Optional<DateFinder.Signature> signature) {
    AgencyFinder finder = new AgencyFinder(lines);
    finder.addSentences();
    signature.ifPresent(found -> finder.add(found.signer(), Evidence.SIGNATURE));
    finder.addMetadata(document);
    finder.addFooters();
    Address.of(file, document)
        .map(AgencyFinder::decoded)
        .ifPresent(url -> finder.addPath(url, Evidence.URL));
    finder.addPath(file.path(), Evidence.FILE_NAME);
    return List.copyOf(finder.names);
  }

  /**
   * The agency, from the title if it names one, else from the most trusted name beside it that the
   * report's own words (我局) do not deny. Where the names differ it is in doubt: a title decides all
   * the same; without one there is no id.
   *
   * @param inTitle the name in the title; empty text if it names none
   * @param titleEvidence where the title was read
   * @param beside see {@link #beside}
   */
  static Optional<Agency> decide(
      FoldedText inTitle, Evidence titleEvidence, List<Named> beside, List<Line> lines) {
    if (!inTitle.isEmpty()) {
      String full = fullName(inTitle.folded(), beside);
      Agency agency = Agencies.of(inTitle.printed(), full, titleEvidence);
      return Optional.of(
          Rivals.ofTitle(full, beside)
              .map(doubt -> agency.known(agency.id(), Optional.of(doubt)))
              .orElse(agency));
    }
    List<Named> possible =
        beside.stream()
            .filter(named -> isAuthor(named) || !denied(named.name().folded(), lines))
            .filter(named -> named.evidence() != Evidence.FOOTER || confirmed(named, lines))
            .toList();
    return possible.stream()
        .findFirst()
        .map(named -> Agencies.of(named.name().printed(), named.name().folded(), named.evidence()))
        .map(
            agency ->
                Rivals.among(possible)
                    .map(doubt -> agency.known("", Optional.of(doubt)))
                    .orElse(agency));
  }

  static boolean isAuthor(Named named) {
    return named.evidence() == Evidence.BODY || named.evidence() == Evidence.SIGNATURE;
  }

  /** A short name's full one, where the report has exactly that elsewhere. */
  private static String fullName(String name, List<Named> beside) {
    boolean placed =
        NameSplitter.split(name).regions().stream()
            .anyMatch(region -> region.kind() != NameParts.Kind.TOWNSHIP);
    if (OrganNames.isFullName(name) && placed) {
      return name;
    }
    return beside.stream()
        .map(named -> named.name().folded())
        .filter(other -> OrganNames.isShortFor(name, other))
        .findFirst()
        .orElse(name);
  }

  /** Whether the report speaks of itself as of another kind of organ. */
  private static boolean denied(String name, List<Line> lines) {
    for (SelfWord word : SELF_WORDS) {
      for (Line line : lines) {
        if (line.isProse() && word.words().areIn(line.folded())) {
          return !name.endsWith(word.end());
        }
      }
    }
    return false;
  }

  /** Whether the report speaks of itself as of an organ of the name's kind. */
  private static boolean confirmed(Named named, List<Line> lines) {
    return SELF_WORDS.stream()
        .filter(word -> named.name().folded().endsWith(word.end()))
        .anyMatch(word -> lines.stream().anyMatch(line -> word.words().areIn(line.folded())));
  }

  private void addSentences() {
    for (SoughtWords sentence : SENTENCES) {
      for (Line line : lines) {
        if (!line.isProse() || line.text().length() > LONGEST_LINE) {
          continue;
        }
        SoughtWords.Search found = sentence.in(line.folded());
        while (found.next()) {
          add(line.text().part(found.match().start(1), found.match().end(1)), Evidence.BODY);
        }
      }
    }
  }

  private void addMetadata(Document document) {
    for (int i = 0; i < lines.size(); i++) {
      SoughtWords.Search found = LABELS.in(lines.get(i).folded());
      if (found.next()) {
        MatchResult label = found.match();
        boolean labelAlone = label.end(1) == label.start(1);
        if (!labelAlone) {
          add(lines.get(i).text().part(label.start(1), label.end(1)), Evidence.METADATA);
        } else if (i + 1 < lines.size()) {
          add(lines.get(i + 1).text(), Evidence.METADATA);
        }
      }
    }
    for (String key : METADATA) {
      Map<String, String> metadata = document.metadata();
      add(FoldedText.of(metadata.getOrDefault(key, "")), Evidence.METADATA);
    }
  }

  private void addFooters() {
    for (Line line : lines) {
      SoughtWords.Search found = FOOTERS.in(line.folded());
      if (line.text().length() <= LONGEST_LINE && found.next()) {
        add(line.text().part(found.match().start(1), found.match().end(1)), Evidence.FOOTER);
      }
    }
  }

  /** The address with its Chinese letters; as it is where its escapes are none. */
  private static String decoded(String url) {
    try {
      return URLDecoder.decode(url, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return url;
    }
  }

  private void addPath(String path, Evidence evidence) {
    String[] names = path.split("/", -1);
    for (int i = names.length - 1; i >= 0; i--) {
      String name = names[i];
      int dot = i == names.length - 1 ? name.lastIndexOf('.') : -1;
      FoldedText text = FoldedText.of(dot > 0 ? name.substring(0, dot) : name);
      FoldedText inTitle = TitleParser.STANDARD.parse(text).map(Title::agency).orElse(text);
      add(inTitle, evidence);
    }
  }

  private void add(FoldedText name, Evidence evidence) {
    if (!name.isEmpty() && OrganNames.isFullName(name.folded())) {
      names.add(new Named(name, evidence));
    }
  }
}
