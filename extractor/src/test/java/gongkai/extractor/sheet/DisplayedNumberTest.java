package gongkai.extractor.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayedNumberTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "859|859|859",
        "1690.9913|1690.99|1690.9913",
        "1690.99|1690.99|1690.99",
        "0.30000000000000004|0.3|0.3",
        "0.30000000000000004|0.30|0.30",
        "75394432.52|75,394,432.52|75,394,432.52",
        "75394432.52|75,394,433|75394432.52",
        "24252.311082|24252.3万元|24252.311082万元",
        "12.5|13元|12.5元",
        "-18.25|-18.3|-18.25",
        "-18.25|(18.3)|(18.25)",
        "0.769|76.9%|76.9%",
        "0.7694|76.9%|76.9%",
        "11398889000000|1.13989E+13|11398889000000",
        "458000|45.8万元|45.8万元",
        "0|-|0",
        "5|\"\"|5",
        "0.5|1/2|1/2",
        "100|100|100",
        "1.0E20|100000000000000000000|100000000000000000000",
      })
  void hidesNoDigits(double stored, String displayed, String expected) {
    assertThat(DisplayedNumber.text(stored, displayed)).isEqualTo(expected);
  }
}
