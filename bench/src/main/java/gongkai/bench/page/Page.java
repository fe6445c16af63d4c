package gongkai.bench.page;

import gongkai.bench.report.Dice;
import gongkai.bench.report.GeneratedReport;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A generated report on pages.
 *
 * @param bytes the document
 * @param settings what was varied in the report and in its look, by name, in a defined order
 */
@SuppressWarnings("ArrayRecordComponent") // A file's content, which nobody compares by equals.
public record Page(byte[] bytes, Map<String, String> settings) {

  /** Whether dice throw tables with rulings that are wanted. */
  public static boolean isWanted(Dice dice, Rulings rulings) {
    return rulings.include(LookMaker.make(dice).tables().borders());
  }

  /** Sets a report; the same dice set it the same. */
  public static Page set(GeneratedReport report, Dice dice, PageFormat format) {
    Look look = LookMaker.make(dice);
    byte[] bytes =
        switch (format) {
          case HTML -> HtmlPage.write(report, look).getBytes(StandardCharsets.UTF_8);
          case DOCX -> DocxPage.write(report, look);
        };
    Map<String, String> settings = new LinkedHashMap<>(report.settings());
    settings.putAll(LookMaker.settings(look));
    return new Page(bytes, settings);
  }
}
