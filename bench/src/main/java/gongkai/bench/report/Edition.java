package gongkai.bench.report;

import java.util.List;

/** Which form a generated report follows, and the years it is for. */
enum Edition implements Dice.Weighted {
  FORM_2021("form_2021", "form_2021", 44),
  /** （六） is one row, as it was in the form before. */
  FORM_2021_WITH_REQUESTS_OF_2019("form_2021", "form_2019", 8),
  FORM_2019("form_2019", "form_2019", 26),
  FORM_2014("form_2014", "", 22);

  private final String form;
  private final String requests;
  private final int weight;

  Edition(String form, String requests, int weight) {
    this.form = form;
    this.requests = requests;
    this.weight = weight;
  }

  /** The form of its main tables. */
  String form() {
    return form;
  }

  /** The form of its requests table; empty where it has none. */
  String requests() {
    return requests;
  }

  /** The years it is found in. */
  List<Integer> years() {
    return switch (this) {
      case FORM_2021 -> List.of(2021, 2022, 2023, 2024, 2025);
      case FORM_2021_WITH_REQUESTS_OF_2019 -> List.of(2021, 2023, 2024);
      // The older form stands in later reports, too.
      case FORM_2019 -> List.of(2019, 2020, 2019, 2020, 2022, 2023);
      case FORM_2014 -> List.of(2014, 2015, 2016, 2017, 2018);
    };
  }

  boolean isSheet() {
    return this == FORM_2014;
  }

  @Override
  public int weight() {
    return weight;
  }
}
