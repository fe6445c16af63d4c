package gongkai.normalizer.masthead.cases;

import gongkai.normalizer.masthead.MastheadReader;
import java.util.List;
import java.util.Map;

/** A program that reads the masthead of a clean report. */
final class ReadCleanReport {
  private ReadCleanReport() {}

  public static void main(String[] args) {
    List<String> lines = List.of("望海市科学技术局", "2021年政府信息公开工作年度报告", "一、总体情况");
    if (MastheadReader.read(DocumentBuilder.file("a.docx"), DocumentBuilder.of(lines, Map.of()))
        .agency()
        .isEmpty()) {
      System.exit(1);
    }
  }
}
