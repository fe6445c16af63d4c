package gongkai.bench.normalizer;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.bench.damage.Damaged;
import gongkai.bench.damage.Damaged.Broken;
import gongkai.bench.marked.Mark;
import gongkai.bench.marked.MarkedCell;
import gongkai.bench.marked.MarkedReport;
import gongkai.bench.marked.MarkedTable;
import gongkai.bench.marked.Subjects;
import gongkai.corpus.MediaType;
import gongkai.corpus.SourceFile;
import gongkai.normalizer.Applicant;
import gongkai.normalizer.FigureKey;
import gongkai.normalizer.Reading;
import gongkai.normalizer.ReportNormalizer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** One clean report is read; what is said to stand in it then differs from what was read. */
class ScorerTest {
  private static final FigureKey RECEIVED =
      new FigureKey("requests.received", Optional.of(Applicant.TOTAL));

  /** A sample in the form of 2021. */
  private static final int SUBJECT = 78;

  private static final ReportNormalizer NORMALIZER = new ReportNormalizer();
  private static final MarkedReport REPORT = sample();

  private static MarkedReport sample() {
    try {
      Subjects subjects = Subjects.of(1, Path.of("no-such-folder"), new ReportNormalizer());
      return subjects.get(SUBJECT);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void whatIsReadRightIsExact() {
    Outcome outcome = score(REPORT, REPORT, Optional.empty());

    long figures = REPORT.tables().stream().mapToLong(table -> table.figures().size()).sum();
    assertThat(outcome.figures())
        .hasSize((int) figures)
        .allMatch(one -> one.verdict() == Verdict.EXACT);
    assertThat(outcome.numbersLost()).isEmpty();
  }

  @Test
  void anotherNumberIsSilentlyWrong() {
    MarkedReport truth = marked(cell -> value(cell, 999));

    assertThat(verdict(score(truth, REPORT, Optional.empty()))).isEqualTo(Verdict.SILENT);
  }

  @Test
  void aNumberWhereNoneIsIsSilentlyWrong() {
    MarkedReport truth = marked(cell -> cell.as(Mark.Plain.OTHER));

    assertThat(verdict(score(truth, REPORT, Optional.empty()))).isEqualTo(Verdict.SILENT);
  }

  @Test
  void aNumberThatIsSaidToBeUnreadableIsShown() {
    MarkedReport read = marked(cell -> cell.withText("1 23 4"));

    assertThat(verdict(score(REPORT, read, Optional.empty()))).isEqualTo(Verdict.FLAGGED);
  }

  @Test
  void aNumberOfARowThatIsNotReadIsUnmatched() {
    MarkedTable table = table();
    MarkedCell cell = cell(table);
    MarkedTable lower = table.rows(cell.cell().row(), cell.cell().row());
    MarkedTable alone = lower.each(one -> one.isLabel() ? one.withText("甲乙丙丁") : one);
    MarkedReport apart = REPORT.with(table, List.of(table.withoutRow(cell.cell().row()), alone));

    assertThat(verdict(score(apart, apart, Optional.empty()))).isEqualTo(Verdict.UNMATCHED);
  }

  @Test
  void aBrokenIdentityIsCaughtByItsFlag() {
    MarkedReport changed = marked(cell -> value(cell.withText("999"), 999));
    Optional<Broken> broken = Optional.of(new Broken("requests_balance", RECEIVED));

    assertThat(score(changed, changed, broken).caught()).contains(true);
    assertThat(score(REPORT, REPORT, broken).caught()).contains(false);
  }

  private static Verdict verdict(Outcome outcome) {
    return outcome.figures().stream()
        .filter(one -> one.key().equals(RECEIVED))
        .findFirst()
        .orElseThrow()
        .verdict();
  }

  private static MarkedCell value(MarkedCell cell, int number) {
    return cell.as(new Mark.Figure(RECEIVED, "form_2021", Optional.of(BigDecimal.valueOf(number))));
  }

  private static MarkedReport marked(UnaryOperator<MarkedCell> change) {
    MarkedTable table = table();
    MarkedCell cell = cell(table);
    return REPORT.with(table, table.with(cell, change.apply(cell)));
  }

  private static MarkedTable table() {
    return REPORT.filledTables().stream()
        .filter(table -> table.figures().stream().anyMatch(ScorerTest::isReceived))
        .findFirst()
        .orElseThrow();
  }

  private static boolean isReceived(MarkedCell cell) {
    return cell.figure().orElseThrow().key().equals(RECEIVED);
  }

  private static MarkedCell cell(MarkedTable table) {
    return table.figures().stream().filter(ScorerTest::isReceived).findFirst().orElseThrow();
  }

  private static Outcome score(MarkedReport truth, MarkedReport read, Optional<Broken> broken) {
    SourceFile file =
        new SourceFile("x.docx", MediaType.DOCX, 0, "0".repeat(64), () -> new byte[0]);
    Reading reading = NORMALIZER.normalize(file, read.document());
    return new Scorer().score(new Damaged(truth, "nothing", broken), reading);
  }
}
