package gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.normalizer.Codebook;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CodebookTest {
  private static final Stages PROGRAM = Stages.ofProgram(Map.of());
  private static final int INDICATORS = Codebook.load().indicators().size();

  @Test
  void printsALineAnIndicator() {
    Run run = Run.piped(PROGRAM, "codebook");

    assertThat(run.code()).isZero();
    assertThat(run.out().lines())
        .hasSize(INDICATORS + 1)
        .anyMatch(line -> line.matches("disclosure\\.rules\\.issued +documents +form_2021 .*"));
  }

  @Test
  void printsCsvWithTheColumnsOfTheDataset() {
    Run run = Run.piped(PROGRAM, "codebook", "--csv");

    assertThat(run.out())
        .startsWith(
            "indicator,var_name,forms,table_code,number,label_zh,label_en,unit,"
                + "comparable_with,note\n")
        .hasLineCount(INDICATORS + 1);
  }
}
