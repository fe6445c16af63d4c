package gongkai.normalizer.mention;

import gongkai.extractor.Block;
import gongkai.extractor.Document;
import gongkai.extractor.Heading;
import gongkai.extractor.Paragraph;
import gongkai.normalizer.Codebook;
import gongkai.normalizer.Figure;
import gongkai.normalizer.Masthead;
import gongkai.normalizer.Mention;
import gongkai.normalizer.Mention.Precision;
import gongkai.normalizer.masthead.FoldedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds the figures in a report's running text and sets them beside its tables. Numbers inside
 * tables are no mentions. Safe for use by many threads.
 */
public final class MentionReader {
  /** A longer paragraph is no heading. */
  private static final int LONGEST_HEADING = 40;

  private final Grammar grammar = Grammar.load();
  private final Codebook codebook;

  /**
   * A reader.
   *
   * @param codebook the indicators, whose forms and order count
   */
  public MentionReader(Codebook codebook) {
    this.codebook = codebook;
  }

  /**
   * What a report was read as so far.
   *
   * @param masthead whose report it is, of which year
   * @param form the form of its main tables; empty if none was recognised
   * @param figures the figures of its tables
   */
  public record Context(Masthead masthead, Optional<String> form, List<Figure> figures) {
    public Context {
      figures = List.copyOf(figures);
    }
  }

  /** The mentions of a report: in the order of the forms, those of one figure as they are met. */
  public List<Mention> read(Document document, Context report) {
    Reporter reporter = Reporter.of(report.masthead(), report.form(), codebook);
    Comparison comparison = new Comparison(report.figures(), grammar.sums());
    List<Mention> mentions = new ArrayList<>();
    String heading = "";
    for (Block block : document.blocks()) {
      String text = text(block);
      List<Sentence> sentences = Sentence.of(text, reporter, grammar.counts());
      if (sentences.stream().anyMatch(sentence -> !sentence.counts().isEmpty())) {
        new PassageReader(grammar, reporter, heading)
            .read(sentences).stream()
                .map(found -> mention(found, comparison))
                .forEach(mentions::add);
      }
      heading = text.length() <= LONGEST_HEADING ? FoldedText.of(text).folded() : "";
    }
    mentions.sort(Comparator.comparing(Mention::key, codebook.order()));
    return mentions.stream().distinct().toList();
  }

  private static String text(Block block) {
    if (block instanceof Paragraph paragraph) {
      return paragraph.text();
    }
    return block instanceof Heading heading ? heading.text() : "";
  }

  private static Mention mention(Found found, Comparison comparison) {
    StatedNumber number = found.number();
    return new Mention(
        found.key().indicator(),
        found.key().applicant(),
        number.value(),
        number.isApproximate() ? Precision.APPROXIMATE : Precision.EXACT,
        found.sentence().printed(),
        comparison.of(found.key(), number));
  }
}
