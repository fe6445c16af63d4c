package gongkai.normalizer;

import gongkai.corpus.SourceFile;
import gongkai.extractor.Document;
import java.util.List;

/** Reads reports by the forms that come with the program. */
public final class ReportNormalizer implements Normalizer {
  @Override
  public Reading normalize(SourceFile file, Document document) {
    return new Reading.NotAReport("no form is known yet", List.of());
  }
}
