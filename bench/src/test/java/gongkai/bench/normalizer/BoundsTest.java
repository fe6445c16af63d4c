package gongkai.bench.normalizer;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.bench.damage.Damaged;
import gongkai.bench.damage.Damaged.Broken;
import gongkai.bench.damage.Kind;
import gongkai.bench.marked.MarkedReport;
import gongkai.extractor.Document;
import gongkai.normalizer.FigureKey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoundsTest {
  private static final FigureKey KEY = new FigureKey("x", Optional.empty());

  @ParameterizedTest
  @CsvSource({
    "CLEAN, 1000 EXACT, ''",
    "CLEAN, 999 EXACT 1 ALARM, clean: 1 figures wrong or flagged",
    "LABEL_DROPPED, 900 EXACT 100 FLAGGED, ''",
    "LABEL_DROPPED, 99999 EXACT 1 SILENT, 'label_dropped: 1 silently wrong, none allowed'",
    "EVERY_LABEL_ANY, 995 ALARM 5 FLAGGED, ''",
    "EVERY_LABEL_ANY, 994 ALARM 6 FLAGGED, 'every_label_any: 99.400 % exact, 99.5 % asked'",
    "ROW_DROPPED, 9999 EXACT 1 SILENT, ''",
    "ROW_DROPPED, 9998 EXACT 2 SILENT,"
        + " 'all: 2 of 10000 figures silently wrong, at most 0.01 % allowed'",
  })
  void eachKindHasItsBound(Kind kind, String read, String missed) {
    List<String> expected = missed.isEmpty() ? List.of() : List.of(missed);

    assertThat(Bounds.missed(Map.of(kind, tally(kind, read, Optional.empty()))))
        .isEqualTo(expected);
  }

  @Test
  void everyBrokenIdentityIsToBeCaught() {
    Tally tally = tally(Kind.IDENTITY_BROKEN, "10 EXACT", Optional.of(false));

    assertThat(Bounds.missed(Map.of(Kind.IDENTITY_BROKEN, tally)))
        .containsExactly("requests_balance: 0 of 1 caught");
  }

  private static Tally tally(Kind kind, String read, Optional<Boolean> caught) {
    String[] words = read.split(" ", -1);
    List<Judged> figures = new ArrayList<>();
    for (int i = 0; i < words.length; i += 2) {
      Judged one = new Judged(KEY, Verdict.valueOf(words[i + 1]), "", "", new Spot(1, 1, 1));
      figures.addAll(Collections.nCopies(Integer.parseInt(words[i]), one));
    }
    Document none = new Document(List.of(), OptionalInt.empty(), Map.of(), List.of());
    Damaged damaged =
        new Damaged(
            new MarkedReport("x", none, List.of()),
            "nothing",
            caught.map(c -> new Broken("requests_balance", KEY)));
    Outcome outcome = new Outcome(figures, List.of(), Optional.empty(), caught, List.of());
    Tally tally = new Tally();
    tally.add(new Mutation(kind, 1, damaged, outcome, 1));
    return tally;
  }
}
