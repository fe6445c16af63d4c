package gongkai.output;

import java.util.List;

/** What a dataset says of itself in each of the files that describe it. */
public final class DatasetTexts {
  /** Its title in English. */
  public static final String TITLE =
      "Annual reports of Chinese government agencies on information disclosure";

  static final String DESCRIPTION =
      "The figures of 政府信息公开工作年度报告, each with the file, page and cell it came from."
          + " An empty field is a missing value and never 0; numbers are plain decimals, money is"
          + " in yuan; a figure that may be wrong carries a flag.";

  /** Its licence, as SPDX names it. */
  public static final String LICENCE = "CC0-1.0";

  /** Who made it, as far as it can be said. */
  public static final String AUTHORS = "The gongkai contributors";

  static final List<String> KEYWORDS =
      List.of(
          "China", "government information disclosure", "政府信息公开", "annual reports", "panel data");

  private DatasetTexts() {}
}
