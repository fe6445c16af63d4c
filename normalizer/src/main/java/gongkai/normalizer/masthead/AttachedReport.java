package gongkai.normalizer.masthead;

import gongkai.extractor.Document;
import gongkai.extractor.Link;
import gongkai.normalizer.Agency;
import gongkai.normalizer.Masthead;
import gongkai.normalizer.Masthead.Claim;
import gongkai.normalizer.Masthead.Evidence;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the documents that a page without a report's text offers as the report; attachments.yaml.
 */
public final class AttachedReport {
  private static final RuleFile FILE = RuleFile.load("attachments.yaml");
  private static final Pattern NAMES_ATTACHMENT = FILE.pattern("names_attachment");
  private static final int MOST_DOCUMENTS = Integer.parseInt(FILE.text("most_documents"));
  private static final int MOST_OTHERS = Integer.parseInt(FILE.text("most_others"));
  private static final int LEAST_NUMBERS = Integer.parseInt(FILE.text("least_numbers"));
  private static final Pattern NUMBER = Pattern.compile("[\\d.,，]{1,12}");
  private static final Pattern EXTENSION = Pattern.compile("\\.[A-Za-z0-9]{2,4}(?:[(\\[].*)?$");
  private static final Set<Evidence> TITLES =
      EnumSet.of(Evidence.MANIFEST, Evidence.TITLE, Evidence.METADATA);

  private final Masthead masthead;

  /** By address, since a page may offer one document twice. */
  private final Map<String, Link> own = new LinkedHashMap<>();

  private final Set<Title> ofOthers = new HashSet<>();
  private final Set<String> organs = new HashSet<>();
  private boolean named;

  private AttachedReport(Masthead masthead) {
    this.masthead = masthead;
    this.named = masthead.year().filter(year -> TITLES.contains(year.evidence())).isPresent();
  }

  /**
   * The links under which a page's report lies; none if the page is no annual report's, names no
   * year, is a list of reports, or has a table of numbers itself.
   *
   * @param document the page
   * @param masthead as read from the same document
   */
  public static List<Link> links(Document document, Masthead masthead) {
    if (document.links().isEmpty()
        || numbers(document) >= LEAST_NUMBERS
        || !(ReportKind.of(document, masthead) instanceof ReportKind.AnnualReport)) {
      return List.of();
    }
    AttachedReport found = new AttachedReport(masthead);
    document.links().forEach(found::add);
    return found.isList() || !found.named ? List.of() : List.copyOf(found.own.values());
  }

  private static long numbers(Document document) {
    return document.tables().stream()
        .flatMap(table -> table.cells().stream())
        .filter(cell -> NUMBER.matcher(cell.text()).matches())
        .count();
  }

  private void add(Link link) {
    FoldedText text = FoldedText.of(link.text());
    boolean attachment = NAMES_ATTACHMENT.matcher(text.folded()).find();
    if (!attachment && !link.namesDocument()) {
      return;
    }
    FoldedText name = bare(text.isEmpty() ? FoldedText.of(link.fileName()) : text);
    if (KindRules.isOther(name)) {
      return;
    }
    Optional<Title> title = TitleParser.STANDARD.parse(name);
    String organ = title.map(Title::agency).orElse(name).folded();
    if (OrganNames.isFullName(organ)) {
      organs.add(organ);
    }
    if (title.filter(this::isOfAnother).isPresent()) {
      ofOthers.add(title.get());
      return;
    }
    named |= title.filter(parsed -> parsed.year().isPresent()).isPresent();
    own.putIfAbsent(link.address().replaceFirst("#.*$", ""), link);
  }

  private boolean isList() {
    return own.size() > MOST_DOCUMENTS || ofOthers.size() > MOST_OTHERS || organs.size() > 1;
  }

  private static FoldedText bare(FoldedText name) {
    return name.without(EXTENSION);
  }

  private boolean isOfAnother(Title title) {
    boolean otherYear =
        title.year().isPresent()
            && masthead
                .year()
                .map(Claim::value)
                .filter(year -> year != title.year().getAsInt())
                .isPresent();
    boolean otherAgency =
        title.hasAgency()
            && masthead
                .agency()
                .map(Agency::name)
                .map(name -> FoldedText.of(name).folded())
                .filter(name -> OrganNames.differ(name, title.agency().folded()))
                .isPresent();
    return otherYear || otherAgency;
  }
}
