package gongkai.output.page;

import java.util.Arrays;

/**
 * The title of a table of the forms.
 *
 * @param code as under table_code in codebook.csv
 * @param zh in Chinese
 * @param en in English
 */
record TableTitle(String code, String zh, String en) {
  private enum Known {
    DISCLOSURE("主动公开政府信息情况（第二十条）", "Proactive disclosure (Art. 20)"),
    REQUESTS("收到和处理政府信息公开申请情况", "Requests received and processed"),
    RECONSIDERATION_AND_LITIGATION("政府信息公开行政复议、行政诉讼情况", "Reconsideration and litigation"),
    STATISTICS("政府信息公开情况统计表", "Statistics sheets"),
    PROSE("正文", "Running text");

    private final String zh;
    private final String en;

    Known(String zh, String en) {
      this.zh = zh;
      this.en = en;
    }

    private boolean has(String code) {
      return name().equalsIgnoreCase(code);
    }
  }

  /** The title of a table; one of a user's own form has its code alone. */
  static TableTitle of(String code) {
    return Arrays.stream(Known.values())
        .filter(known -> known.has(code))
        .findFirst()
        .map(known -> new TableTitle(code, known.zh, known.en))
        .orElse(new TableTitle(code, code, ""));
  }

  /** Its anchor; no code of an indicator has a hyphen. */
  String anchor() {
    return "table-" + code;
  }
}
