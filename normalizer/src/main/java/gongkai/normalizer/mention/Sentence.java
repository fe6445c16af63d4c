package gongkai.normalizer.mention;

import gongkai.normalizer.masthead.FoldedText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence of a paragraph.
 *
 * @param printed as published, without spaces
 * @param folded as it is matched, with years relative to the report's
 * @param counts its numbers with units, in order
 */
record Sentence(String printed, String folded, List<Count> counts) {
  private static final Pattern SENTENCE = Pattern.compile("[^。！？!?]+[。！？!?]?");

  /** Digits set apart may be one number or two. */
  private static final Pattern APART = Pattern.compile("\\d\\s+\\d");

  private static final Pattern END = Pattern.compile("[。!?]$");

  Sentence {
    counts = List.copyOf(counts);
  }

  /** The sentences of a text; one whose digits are set apart is left blank. */
  static List<Sentence> of(String text, Reporter reporter, CountFinder finder) {
    List<Sentence> sentences = new ArrayList<>();
    Matcher matcher = SENTENCE.matcher(text);
    while (matcher.find()) {
      String words = matcher.group();
      FoldedText folded = FoldedText.of(APART.matcher(words).find() ? "" : words);
      String plain = END.matcher(folded.folded()).replaceFirst("");
      String relative = Times.relative(plain, reporter.year());
      sentences.add(new Sentence(folded.printed(), relative, finder.in(relative)));
    }
    return sentences;
  }
}
