package gongkai.normalizer.masthead;

import gongkai.corpus.SourceFile;
import gongkai.extractor.Document;
import gongkai.normalizer.Agency.CodeSource;
import gongkai.normalizer.Agency.DivisionCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds codes of divisions in what a file and its document say; rules of evidence.yaml. */
final class DivisionCodes {
  private static final RuleFile FILE = RuleFile.load("evidence.yaml");
  private static final Pattern SITE_ID = FILE.pattern("site_id");
  private static final List<String> SITE_ID_METADATA = FILE.texts("site_id_metadata");
  private static final Pattern SITE_ID_VALUE = FILE.pattern("site_id_value");
  private static final Pattern CREDIT_CODE = FILE.pattern("credit_code");
  private static final Pattern URL_SITE_ID = FILE.pattern("url_site_id");
  private static final Pattern URL_PARAMETER = FILE.pattern("url_parameter");

  private final SourceFile file;
  private final Optional<String> address;
  private final Map<String, String> metadata;
  private final List<Line> lines;

  private DivisionCodes(SourceFile file, Document document, List<Line> lines) {
    this.file = file;
    this.address = Address.of(file, document);
    this.metadata = document.metadata();
    this.lines = lines;
  }

  /**
   * The codes, the most trusted first, at most one of a source: of a source that gives several,
   * none is known to be the agency's. The address that the file was fetched from goes before what
   * its page links to.
   */
  static List<DivisionCode> of(SourceFile file, Document document, List<Line> lines) {
    DivisionCodes codes = new DivisionCodes(file, document, lines);
    List<DivisionCode> found = new ArrayList<>();
    only(codes.ofSite(), CodeSource.SITE_ID).ifPresent(found::add);
    only(codes.ofCreditCode(), CodeSource.CREDIT_CODE).ifPresent(found::add);
    only(codes.ofAddresses(), CodeSource.URL).ifPresent(found::add);
    return found;
  }

  private static Optional<DivisionCode> only(Set<String> codes, CodeSource source) {
    return codes.size() == 1
        ? codes.stream().map(code -> new DivisionCode(code, source)).findFirst()
        : Optional.empty();
  }

  private Set<String> ofSite() {
    Set<String> codes = ofAddress(URL_SITE_ID);
    if (!codes.isEmpty()) {
      return codes;
    }
    codes.addAll(inLines(SITE_ID));
    for (String key : SITE_ID_METADATA) {
      addFound(SITE_ID_VALUE, metadata.getOrDefault(key, ""), codes);
    }
    return codes;
  }

  /** A code with a wrong check character is misprinted, and its other digits are not sure. */
  private Set<String> ofCreditCode() {
    Set<String> codes = new TreeSet<>();
    inLines(CREDIT_CODE).stream()
        .filter(CreditCode::isValid)
        .map(CreditCode::division)
        .forEach(codes::add);
    return codes;
  }

  /** Of the address that the file was fetched from, or else of its own one. */
  private Set<String> ofAddress(Pattern pattern) {
    Set<String> codes = new TreeSet<>();
    address.ifPresent(url -> addFound(pattern, url, codes));
    return codes;
  }

  private Set<String> ofAddresses() {
    Set<String> codes = ofAddress(URL_PARAMETER);
    if (!codes.isEmpty()) {
      return codes;
    }
    codes.addAll(inLines(URL_PARAMETER));
    metadata.values().forEach(value -> addFound(URL_PARAMETER, value, codes));
    addFound(URL_PARAMETER, file.path(), codes);
    return codes;
  }

  private Set<String> inLines(Pattern pattern) {
    Set<String> found = new TreeSet<>();
    lines.forEach(line -> addFound(pattern, line.folded(), found));
    return found;
  }

  private static void addFound(Pattern pattern, String text, Set<String> found) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
  }
}
