package gongkai.bench.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Throws the numbers of one report so that every identity of its form holds. */
final class FigureMaker {
  private static final int APPLICANTS = 6;
  private static final List<String> RESULTS =
      List.of(
          "granted",
          "partly_granted",
          "denied.state_secret",
          "denied.forbidden_by_law",
          "denied.security_and_stability",
          "denied.third_party_rights",
          "denied.internal_affairs",
          "denied.process_information",
          "denied.enforcement_files",
          "denied.special_access",
          "unavailable.not_held",
          "unavailable.needs_creation",
          "unavailable.unclear",
          "not_processed.petition",
          "not_processed.repeated",
          "not_processed.publications",
          "not_processed.excessive",
          "not_processed.reconfirmation");
  private static final List<String> OTHER_OF_2019 = List.of("other");
  private static final List<String> OTHER_OF_2021 =
      List.of("other.not_clarified", "other.fee_unpaid", "other.miscellaneous");
  private static final List<String> OUTCOMES = List.of("upheld", "corrected", "other", "pending");

  private final Dice.Throws dice;
  private final Magnitude magnitude;
  private final Map<String, long[]> rows = new LinkedHashMap<>();

  private FigureMaker(Dice.Throws dice, Magnitude magnitude) {
    this.dice = dice;
    this.magnitude = magnitude;
  }

  /**
   * The numbers by indicator: seven for a row of the requests table, one for all others. Money is
   * in fen, the hundredth of a yuan.
   */
  static Map<String, long[]> make(Dice dice, Edition edition) {
    Dice.Throws thrown = dice.of("figures");
    FigureMaker maker = new FigureMaker(thrown, thrown.weighted(Magnitude.values()));
    switch (edition) {
      case FORM_2014 -> maker.sheet();
      case FORM_2019 -> maker.form2019();
      case FORM_2021, FORM_2021_WITH_REQUESTS_OF_2019 ->
          maker.form2021(edition.requests().equals("form_2019") ? OTHER_OF_2019 : OTHER_OF_2021);
    }
    return maker.rows;
  }

  private void form2021(List<String> other) {
    each("disclosure.", 40, "rules.issued", "rules.repealed", "rules.in_force");
    each("disclosure.normative_documents.", 70, "issued", "repealed", "in_force");
    for (String kind : List.of("licensing", "penalties", "compulsion")) {
      put("disclosure." + kind + ".decisions", large());
    }
    put("disclosure.charges.amount", money());
    requests(other);
    courts();
  }

  private void form2019() {
    each("disclosure.rules.", 40, "made", "published", "public_total");
    each("disclosure.normative_documents.", 70, "made", "published", "public_total");
    for (String kind : List.of("licensing", "other_matters", "penalties", "compulsion")) {
      each("disclosure." + kind + ".", 70, "items_last_year");
      put("disclosure." + kind + ".items_change", signed());
      put("disclosure." + kind + ".decisions", large());
    }
    each("disclosure.charges.", 50, "items_last_year");
    put("disclosure.charges.items_change", signed());
    each("disclosure.procurement.", 60, "projects");
    put("disclosure.procurement.amount", money());
    requests(OTHER_OF_2019);
    courts();
  }

  private void requests(List<String> other) {
    long[] all = new long[APPLICANTS + 1];
    for (String result : RESULTS) {
      addTo(all, requestRow("requests.result." + result, 18));
    }
    for (String result : other) {
      addTo(all, requestRow("requests.result." + result, 18));
    }
    rows.put("requests.result.total", all);
    long[] carriedOut = requestRow("requests.carried_out", 20);
    long[] carriedIn = new long[APPLICANTS + 1];
    long[] received = new long[APPLICANTS + 1];
    for (int i = 0; i < APPLICANTS; i++) {
      long dealtWith = all[i] + carriedOut[i];
      carriedIn[i] = Math.min(dealtWith, magnitude.count(dice, 20) / 8);
      received[i] = dealtWith - carriedIn[i];
    }
    rows.put("requests.carried_in", summed(carriedIn));
    rows.put("requests.received", summed(received));
  }

  /** People ask more often than organizations do. */
  private long[] requestRow(String indicator, int percentNotZero) {
    long[] row = new long[APPLICANTS + 1];
    for (int i = 0; i < APPLICANTS; i++) {
      row[i] = magnitude.count(dice, i == 0 ? 3 * percentNotZero : percentNotZero);
    }
    rows.put(indicator, summed(row));
    return row;
  }

  private static long[] summed(long[] row) {
    row[APPLICANTS] = 0;
    row[APPLICANTS] = Arrays.stream(row).sum();
    return row;
  }

  private static void addTo(long[] sums, long[] row) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += row[i];
    }
  }

  private void courts() {
    for (String table :
        List.of("reconsideration", "litigation.direct", "litigation.after_reconsideration")) {
      parts(table + ".total", OUTCOMES.stream().map(outcome -> table + "." + outcome).toList());
    }
  }

  private void sheet() {
    each("sheet.proactive.", 90, "total", "normative_documents", "normative_documents_issued");
    each("sheet.proactive.channel.", 60, "gazette", "website", "weibo", "wechat", "other");
    each("sheet.response.", 50, "total", "press_conferences", "press_conferences_by_head");
    each("sheet.response.", 50, "online_interviews", "online_interviews_by_head");
    each("sheet.response.", 50, "policy_interpretations", "social_media", "other");
    parts("sheet.requests.received", "in_person", "fax", "online", "letter");
    parts("sheet.requests.closed", "on_time", "extended");
    String answered = "sheet.requests.answered.";
    parts(
        answered + "denied",
        "state_secret",
        "trade_secret",
        "privacy",
        "security_and_stability",
        "not_government_information",
        "other_legal");
    each(answered, 50, "already_public", "granted", "partly_granted", "not_this_agency");
    each(answered, 50, "nonexistent", "told_to_amend", "other_channels");
    rows.put("sheet.requests.answered", new long[] {sumOf(answered, '.')});
    parts("sheet.reconsideration.total", siblings("sheet.reconsideration."));
    parts("sheet.litigation.total", siblings("sheet.litigation."));
    each("sheet.complaints.", 40, "total");
    put("sheet.request_fees.collected", dice.percent(60) ? 0 : money());
    each("sheet.institution.", 80, "offices");
    each("sheet.reading_points.", 80, "total");
    parts("sheet.institution.staff", "full_time", "part_time");
    put("sheet.institution.earmarked_funds", money());
    each("sheet.training.", 70, "meetings", "courses", "trainees");
  }

  private static List<String> siblings(String prefix) {
    return List.of(prefix + "upheld", prefix + "corrected", prefix + "other");
  }

  /** The sum of what stands directly below a prefix. */
  private long sumOf(String prefix, char divider) {
    return rows.entrySet().stream()
        .filter(row -> row.getKey().startsWith(prefix))
        .filter(row -> row.getKey().indexOf(divider, prefix.length()) < 0)
        .mapToLong(row -> row.getValue()[0])
        .sum();
  }

  private void parts(String total, String... parts) {
    parts(total, Arrays.stream(parts).map(part -> total + "." + part).toList());
  }

  private void parts(String total, List<String> parts) {
    List<Long> counts = new ArrayList<>();
    for (String part : parts) {
      long count = magnitude.count(dice, 35);
      put(part, count);
      counts.add(count);
    }
    put(total, counts.stream().mapToLong(Long::longValue).sum());
  }

  private void each(String prefix, int percentNotZero, String... codes) {
    for (String code : codes) {
      put(prefix + code, magnitude.count(dice, percentNotZero));
    }
  }

  private void put(String indicator, long number) {
    rows.put(indicator, new long[] {number});
  }

  private long large() {
    return dice.percent(8) ? dice.between(1_000_000, 12_000_000) : magnitude.count(dice, 75) * 13;
  }

  private long signed() {
    return dice.percent(50) ? 0 : dice.between(-40, 40);
  }

  private long money() {
    if (dice.percent(35)) {
      return 0;
    }
    long fen = dice.between(1, 9_999_999);
    for (int zeros = dice.between(0, 5); zeros > 0; zeros--) {
      fen *= 10;
    }
    return fen;
  }
}
