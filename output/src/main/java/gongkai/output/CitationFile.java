package gongkai.output;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * CITATION.cff: how the dataset is cited, in the Citation File Format 1.2.0. It names no date of
 * release unless one is given, and no author beside the contributors as a whole.
 */
public final class CitationFile implements Companion {
  private static final String NAME = "CITATION.cff";

  private final Optional<Instant> released;

  /**
   * A file to write.
   *
   * @param released when the dataset is released, as SOURCE_DATE_EPOCH gives it
   */
  public CitationFile(Optional<Instant> released) {
    this.released = released;
  }

  @Override
  public List<String> write(Dataset dataset) throws IOException {
    StringBuilder text = new StringBuilder();
    text.append("cff-version: 1.2.0\n");
    text.append("message: ")
        .append(quoted("If you use this dataset, please cite it."))
        .append('\n');
    text.append("type: dataset\n");
    text.append("title: ").append(quoted(DatasetTexts.TITLE + " (政府信息公开工作年度报告)"));
    text.append("\nabstract: ").append(quoted(DatasetTexts.DESCRIPTION)).append('\n');
    text.append("authors:\n  - name: ").append(quoted(DatasetTexts.AUTHORS)).append('\n');
    text.append("version: ").append(quoted(dataset.version())).append('\n');
    released.ifPresent(
        time ->
            text.append("date-released: ")
                .append(quoted(time.atZone(ZoneOffset.UTC).toLocalDate().toString()))
                .append('\n'));
    text.append("license: ").append(DatasetTexts.LICENCE).append('\n');
    text.append("keywords:\n");
    DatasetTexts.KEYWORDS.forEach(
        keyword -> text.append("  - ").append(quoted(keyword)).append('\n'));
    dataset.promises().fact("corpus.sha256").ifPresent(digest -> identify(text, digest));
    try (DatasetFile file = new DatasetFile(dataset.folder().resolve(NAME))) {
      file.write(text.toString());
      file.finish();
    }
    return List.of(NAME);
  }

  private static void identify(StringBuilder text, String digest) {
    text.append("identifiers:\n  - type: other\n    value: ").append(quoted("sha256:" + digest));
    text.append("\n    description: ")
        .append(quoted("Combined SHA-256 of the corpus that the dataset was made from"))
        .append('\n');
  }

  /** Text in YAML's double quotes; it has no characters that need more than this. */
  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
