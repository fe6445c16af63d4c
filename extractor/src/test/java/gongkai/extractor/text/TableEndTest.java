package gongkai.extractor.text;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.corpus.MediaType;
import gongkai.corpus.SourceFile;
import gongkai.extractor.Cell;
import gongkai.extractor.Cell.Extent;
import gongkai.extractor.Document;
import gongkai.extractor.KnownLabels;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of a dump's last table may be cut off; in a source, {@code /} ends a line. */
class TableEndTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "none",
      textBlock =
          """
          甲|1|2/乙|3|4/           ; none
          甲|1|2/乙|3|4            ; 4
          |甲|1|2|/|乙|3|4|        ; none
          甲|1|2/乙|3|4/丙         ; none
          甲|1|2/乙|3              ; 乙 | 3
          甲|1|2/乙|3|             ; ''
          甲|1|2|/乙|3|4|          ; none
          甲|1|/丙|5|6/乙|3|       ; ''
          甲\\t1\\t2/乙\\t3\\t4        ; 4
          甲\\t1\\t2/乙\\t3\\t4/       ; none
          \\t甲/\\t1/\\t2//\\t乙/\\t3/\\t4//  ; none
          \\t甲/\\t1/\\t2//\\t乙/\\t3/\\t4    ; 4
          \\t甲/\\t1/\\t2//\\t乙/\\t3/       ; 乙 | 3
          \\t甲/\\t1/\\t2//\\t乙/\\t3//完/   ; none
          """)
  void isMarked(String source, String cut) throws Exception {
    byte[] bytes =
        source.strip().replace('/', '\n').replace("\\t", "\t").getBytes(StandardCharsets.UTF_8);
    SourceFile file =
        new SourceFile("dump.txt", MediaType.TEXT, bytes.length, "0".repeat(64), bytes::clone);
    Document document = new TextReader(KnownLabels.NONE).read(file);
    List<Cell> marked =
        document.tables().get(0).cells().stream()
            .filter(cell -> cell.extent() == Extent.CUT)
            .toList();
    assertThat(marked.stream().map(Cell::text))
        .containsExactly(cut == null ? new String[0] : cut.split(","));
    assertThat(document.notices().stream().anyMatch(notice -> notice.text().contains("cut off")))
        .isEqualTo(cut != null);
  }
}
