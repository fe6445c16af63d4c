package gongkai.cli.question;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.output.duckdb.Answer.AnswerColumn;
import gongkai.output.duckdb.Answer.AnswerColumn.Kind;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AlignedAnswerTest {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final AlignedAnswer answer =
      new AlignedAnswer(new PrintStream(bytes, true, StandardCharsets.UTF_8));

  @Test
  void numbersEndBelowEachOtherAndMissingIsNull() {
    columns();
    answer.row(List.of(Optional.of("甲局"), Optional.of("1")));
    answer.row(List.of(Optional.of("a\u001b[31m"), Optional.empty()));
    answer.row(List.of(Optional.of("b"), Optional.of("1000")));
    answer.finish();

    assertThat(printed())
        .isEqualTo(
            """
            name       n
            甲局       1
            a?[31m  NULL
            b       1000
            """);
  }

  @Test
  void longAnswerIsPrintedAsItComes() {
    columns();
    for (int i = 0; i < 999; i++) {
      answer.row(List.of(Optional.of("x"), Optional.of("1")));
    }
    assertThat(printed()).isEmpty();

    answer.row(List.of(Optional.of("xyz"), Optional.of("22")));
    assertThat(printed()).hasLineCount(1001).startsWith("name   n\nx      1\n");

    answer.row(List.of(Optional.of("wider than before"), Optional.of("3")));
    assertThat(printed()).hasLineCount(1002).endsWith("\nxyz   22\nwider than before   3\n");
    answer.finish();
    assertThat(printed()).hasLineCount(1002);
    assertThat(answer.rows()).isEqualTo(1001);
  }

  @Test
  void answerWithoutRowsHasItsHead() {
    columns();
    answer.finish();

    assertThat(printed()).isEqualTo("name  n\n");
  }

  private void columns() {
    answer.columns(
        List.of(new AnswerColumn("name", Kind.OTHER), new AnswerColumn("n", Kind.NUMBER)));
  }

  private String printed() {
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
