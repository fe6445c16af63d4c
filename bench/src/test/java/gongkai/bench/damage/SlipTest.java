package gongkai.bench.damage;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.bench.report.Dice;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlipTest {
  private static final int THROWS = 200;

  @ParameterizedTest
  @CsvSource({
    "DROPPED,   1.结果,   1.果 1.结",
    "SWAPPED,   1.结果,   1.果结",
    "LOOK_ALIKE,1.日,     1.曰 1.目",
    "HOMOPHONE, 2.审核,   2.申核 2.伸核 2.身核 2.审合 2.审何 2.审和",
    "SWAPPED,   总,       ''",
    "LOOK_ALIKE,1.,       ''",
  })
  void onlyLettersSlip(Slip slip, String label, String expected) {
    assertThat(String.join(" ", all(slip, label)).split(" ", -1))
        .containsExactlyInAnyOrder(expected.split(" ", -1));
  }

  @Test
  void whatSlipsInIsOneCharacterMore() {
    assertThat(all(Slip.ADDED, "（一）总计"))
        .contains("（一一）总计", "（一）总总计")
        .allSatisfy(label -> assertThat(label).hasSize("（一）总计".length() + 1));
  }

  @Test
  void aUnitInARemarkStays() {
    assertThat(all(Slip.DROPPED, "金额（单位：万元）")).containsExactlyInAnyOrder("额（单位：万元）", "金（单位：万元）");
  }

  @Test
  void aLabelThatIsAnothersIsNoDamage() {
    assertThat(OtherLabels.isAnother("行政处罚", "行政强制")).isTrue();
    assertThat(OtherLabels.isAnother("行政处罚", "行处罚")).isFalse();
    assertThat(OtherLabels.isAnother("行政规范性文件", "规范性文件")).isFalse();
  }

  private static Set<String> all(Slip slip, String label) {
    Set<String> found = new HashSet<>();
    for (int number = 1; number <= THROWS; number++) {
      found.addAll(slip.in(label, new Dice(1, number).of("slip")).stream().toList());
    }
    return found.isEmpty() ? Set.copyOf(List.of("")) : found;
  }
}
