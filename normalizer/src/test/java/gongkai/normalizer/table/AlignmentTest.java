package gongkai.normalizer.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import gongkai.normalizer.table.Alignment.Aligned;
import gongkai.normalizer.table.Alignment.Ends;
import gongkai.normalizer.table.Alignment.Pair;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlignmentTest {
  /** Letters stand for labels; a dot in the table is a row that nothing tells. */
  @ParameterizedTest
  @CsvSource({
    "abc, abc, 00 11 22",
    "ac, abc, 00 12",
    "abxc, abc, 00 11 32",
    "xxabc, abc, 20 31 42",
    "aba, aba, 00 11 22",
    // Of two places for the same label the one that keeps most in order wins.
    "xby, aybxby, 03 14 25",
    "zzz, abc, ''",
  })
  void alignsInOrder(String table, String form, String pairs) {
    assertThat(
            align(table, form).pairs().stream()
                .map(pair -> "" + pair.line() + pair.formLine())
                .toList())
        .isEqualTo(pairs.isEmpty() ? List.of() : List.of(pairs.split(" ")));
  }

  /** Where ends are charged, how many lines there are speaks, too. */
  @ParameterizedTest
  @CsvSource({
    // Both may be another of the form; for the form's second letter the table has two.
    "aa, aaa, FREE, 0.0 0.0, 1.0 0.0",
    "ab, abab, CHARGED, 0.0 0.0, Infinity Infinity",
    // As it stands all are matched; moved by two, two of the table and two of the form are left.
    "abab, abab, CHARGED, 2.8 2.8 2.8 2.8, 2.8 2.8 2.8 2.8",
    "abc, abc, FREE, Infinity Infinity Infinity, Infinity Infinity Infinity",
    // Either pair of the table may be the form's.
    "abab, ab, FREE, Infinity Infinity, 0.0 0.0",
  })
  void tellsHowSureItIs(String table, String form, Ends ends, String margins, String leads) {
    List<Pair> pairs = align(table, form, ends).pairs();
    assertThat(rounded(pairs.stream().map(Pair::margin))).isEqualTo(margins);
    assertThat(rounded(pairs.stream().map(Pair::lead))).isEqualTo(leads);
  }

  private static String rounded(Stream<Double> numbers) {
    return numbers
        .map(number -> number.isInfinite() ? number : Math.round(number * 100) / 100.0)
        .map(String::valueOf)
        .collect(Collectors.joining(" "));
  }

  @Property
  void isAsSureFromEitherEnd(
      @ForAll @CharRange(from = 'a', to = 'd') @StringLength(max = 9) String table,
      @ForAll @CharRange(from = 'a', to = 'd') @StringLength(max = 9) String form,
      @ForAll Ends ends) {
    double forward = align(table, form, ends).score();
    double backward =
        align(
                new StringBuilder(table).reverse().toString(),
                new StringBuilder(form).reverse().toString(),
                ends)
            .score();
    assertThat(forward).isCloseTo(backward, within(1e-9));
  }

  @Property
  void keepsTheOrderAndMatchesOnlyWhatMay(
      @ForAll @AlphaChars @StringLength(max = 12) String table,
      @ForAll @AlphaChars @StringLength(max = 12) String form) {
    List<Pair> pairs = align(table, form).pairs();
    assertThat(pairs).allMatch(p -> table.charAt(p.line()) == form.charAt(p.formLine()));
    assertThat(IntStream.range(1, pairs.size()))
        .allMatch(
            i ->
                pairs.get(i - 1).line() < pairs.get(i).line()
                    && pairs.get(i - 1).formLine() < pairs.get(i).formLine());
  }

  @Property
  void matchesATextWithItselfWhole(@ForAll @AlphaChars @StringLength(max = 12) String text) {
    Aligned aligned = align(text, text);
    assertThat(aligned.pairs()).hasSize(text.length());
    assertThat(aligned.score()).isEqualTo(text.length());
  }

  private static Aligned align(String table, String form) {
    return align(table, form, Ends.FREE);
  }

  private static Aligned align(String table, String form, Ends ends) {
    return Alignment.align(
        new Alignment.Scoring() {
          @Override
          public int lines() {
            return table.length();
          }

          @Override
          public int formLines() {
            return form.length();
          }

          @Override
          public double match(int line, int formLine) {
            return table.charAt(line) == form.charAt(formLine) ? 1 : Alignment.NEVER;
          }

          @Override
          public double missing(int formLine) {
            return 0.1;
          }

          @Override
          public double extra(int line) {
            return 0.1;
          }
        },
        ends);
  }
}
