package gongkai.normalizer.masthead.cases;

import gongkai.corpus.SourceFile;
import gongkai.extractor.Document;
import gongkai.normalizer.Masthead;
import gongkai.normalizer.masthead.AgencyResolver;
import gongkai.normalizer.masthead.MastheadReader;
import java.util.List;
import java.util.Map;

/** A program that reads the masthead of a clean report. */
final class ReadCleanReport {
  private ReadCleanReport() {}

  public static void main(String[] args) {
    List<String> lines = List.of("望海市科学技术局", "2021年政府信息公开工作年度报告", "一、总体情况");
    SourceFile file = DocumentBuilder.file("a.docx");
    Document document = DocumentBuilder.of(lines, Map.of());
    Masthead masthead = MastheadReader.read(file, document);
    if (AgencyResolver.ofProgram().resolve(masthead, file, document).agency().isEmpty()) {
      System.exit(1);
    }
  }
}
