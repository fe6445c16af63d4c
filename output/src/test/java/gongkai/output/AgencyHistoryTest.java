package gongkai.output;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.normalizer.Agency;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AgencyHistoryTest {
  private record Seen(String name, Optional<Agency.OrganType> type, Optional<Integer> year) {}

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void latestYearCountsInAnyOrder(boolean reversed) {
    AgencyHistory agency =
        history(
            reversed,
            new Seen("旧局", Optional.of(Agency.OrganType.TOWNSHIP), Optional.of(2014)),
            new Seen("旧局", Optional.of(Agency.OrganType.TOWNSHIP), Optional.of(2015)),
            new Seen("旧局", Optional.empty(), Optional.of(2017)),
            new Seen("新局", Optional.of(Agency.OrganType.DEPARTMENT), Optional.of(2018)),
            new Seen("新局", Optional.empty(), Optional.of(2019)),
            new Seen("无年局", Optional.of(Agency.OrganType.SUBDISTRICT), Optional.empty()));

    assertThat(agency.name()).isEqualTo("新局");
    assertThat(agency.namesWithYears())
        .containsExactly("无年局", "旧局(2014-2015;2017)", "新局(2018-2019)");
    assertThat(agency.trait(Agency.Traits::organType)).contains(Agency.OrganType.DEPARTMENT);
    assertThat(agency.trait(Agency.Traits::county)).isEmpty();
    assertThat(agency.firstYear()).contains(2014);
    assertThat(agency.lastYear()).contains(2019);
    assertThat(agency.reports()).isEqualTo(6);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void whatOneYearContradictsIsNotTold(boolean reversed) {
    AgencyHistory agency =
        history(
            reversed,
            new Seen("乙局", Optional.of(Agency.OrganType.DEPARTMENT), Optional.of(2018)),
            new Seen("甲局", Optional.of(Agency.OrganType.TOWNSHIP), Optional.of(2018)));

    assertThat(agency.trait(Agency.Traits::organType)).isEmpty();
    assertThat(agency.name()).isEqualTo("乙局"); // U+4E59 is less than U+7532.
  }

  private static AgencyHistory history(boolean reversed, Seen... seen) {
    List<Seen> order = new ArrayList<>(List.of(seen));
    if (reversed) {
      Collections.reverse(order);
    }
    AgencyHistory agency = new AgencyHistory(InventedReports.AGENCY_ID);
    order.forEach(one -> agency.add(InventedReports.agency(one.name(), one.type()), one.year()));
    return agency;
  }
}
