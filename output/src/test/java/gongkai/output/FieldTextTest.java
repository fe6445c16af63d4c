package gongkai.output;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.normalizer.Codebook;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldTextTest {
  @ParameterizedTest
  @CsvSource({
    "77302800.00, 77302800",
    "41662416.19, 41662416.19",
    "0.00, 0",
    "-18, -18",
    "1E+7, 10000000",
    "1E-7, 0.0000001",
    "100, 100",
    "24252.3110820, 24252.311082"
  })
  void numbersArePlain(String number, String written) {
    assertThat(FieldText.number(Optional.of(new BigDecimal(number)))).isEqualTo(written);
  }

  @Test
  void publishedNumbersKeepTheirDecimals() {
    assertThat(FieldText.asPrinted(Optional.of(new BigDecimal("45.80")))).isEqualTo("45.80");
    assertThat(FieldText.asPrinted(Optional.empty())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0, 0.0", "100.25, 100.3", "-0.04, 0.0", "595.276, 595.3", "1e7, 10000000.0"})
  void lengthsHaveOneDecimal(double length, String written) {
    assertThat(FieldText.points(length)).isEqualTo(written);
  }

  @Test
  void linesHaveNoBreaksAndNothingThatUtf8CannotSay() {
    assertThat(FieldText.line("甲\r\n乙\u2028\t丙 \u0000丁")).isEqualTo("甲 乙 丙 丁");
    assertThat(FieldText.line("a\uD840b")).isEqualTo("a\uFFFDb");
    assertThat(FieldText.line("\uD840\uDC00")).isEqualTo("\uD840\uDC00");
  }

  @Test
  void yearsAreRuns() {
    assertThat(YearRuns.of(new TreeSet<>(List.of(2018, 2014, 2015, 2016))))
        .isEqualTo("2014-2016;2018");
  }

  @Test
  void codebookIsWrittenAsInTheDataset() throws IOException {
    StringBuilder out = new StringBuilder();
    CodebookTable.write(Codebook.load(), out);
    assertThat(out.toString().lines().count()).isEqualTo(1 + Codebook.load().indicators().size());
    assertThat(out)
        .startsWith(
            "indicator,var_name,forms,table_code,number,label_zh,label_en,unit,comparable_with,"
                + "note\ndisclosure.rules.issued,d_rules_issued,form_2021,disclosure,");
  }
}
