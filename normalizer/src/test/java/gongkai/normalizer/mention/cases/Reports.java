package gongkai.normalizer.mention.cases;

import gongkai.extractor.Block;
import gongkai.extractor.Document;
import gongkai.extractor.Paragraph;
import gongkai.extractor.Place;
import gongkai.normalizer.Agency;
import gongkai.normalizer.Applicant;
import gongkai.normalizer.CellReference;
import gongkai.normalizer.Figure;
import gongkai.normalizer.Masthead;
import gongkai.normalizer.Mention;
import gongkai.normalizer.Scope;
import gongkai.normalizer.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Small reports that do not exist. */
final class Reports {
  private Reports() {}

  static Document document(List<String> paragraphs) {
    List<Block> blocks =
        paragraphs.stream().<Block>map(text -> new Paragraph(text, Place.NONE)).toList();
    return new Document(blocks, OptionalInt.empty(), Map.of(), List.of());
  }

  static Masthead masthead(Optional<String> agency, Optional<Integer> year) {
    return new Masthead(
        "",
        agency.map(Reports::agency),
        year.map(value -> new Masthead.Claim<>(value, Masthead.Evidence.TITLE, "")),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static Agency agency(String name) {
    Optional<String> none = Optional.empty();
    return new Agency(
        name,
        name,
        Masthead.Evidence.TITLE,
        new Agency.Traits(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            none,
            none,
            none,
            none,
            Optional.empty(),
            none,
            none),
        Optional.empty());
  }

  static Figure figure(String indicator, String number) {
    return new Figure(
        indicator,
        indicator.startsWith("requests.") ? Optional.of(Applicant.TOTAL) : Optional.empty(),
        "form_2021",
        Scope.UNKNOWN,
        new Value(
            Value.Status.REPORTED,
            Optional.of(new BigDecimal(number)),
            Optional.of(new BigDecimal(number)),
            Optional.empty(),
            number),
        new CellReference(1, 1, 1, Place.NONE),
        List.of(),
        Figure.Confidence.CERTAIN);
  }

  /** A mention in one line: its indicator, applicant, number (~ if approximate) and result. */
  static String told(Mention mention) {
    boolean exact = mention.precision() == Mention.Precision.EXACT;
    return mention.indicator()
        + mention.applicant().map(who -> " " + who.code()).orElse("")
        + (exact ? " " : " ~")
        + mention.value().toPlainString()
        + " "
        + mention.result().code();
  }
}
