package gongkai.normalizer.cases;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.corpus.MediaType;
import gongkai.corpus.SourceFile;
import gongkai.extractor.Extractor;
import gongkai.extractor.UnreadableFileException;
import gongkai.normalizer.Figure;
import gongkai.normalizer.FigureKey;
import gongkai.normalizer.Flag;
import gongkai.normalizer.Reading;
import gongkai.normalizer.ReportNormalizer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A file that is cut off anywhere: what is read of it is what the whole says, or flagged. */
class CutFilesTest {
  private static final Path SAMPLES = Path.of("..", "corpus", "samples");
  private static final int CUTS = 60;

  private final Extractor extractor = new Extractor();
  private final ReportNormalizer normalizer = new ReportNormalizer();

  static Stream<Arguments> samples() {
    return Stream.of(
        Arguments.of("曲阜市科学技术局/2021年报全文.txt", MediaType.TEXT),
        Arguments.of("平潭综合实验区自然资源与生态环境局/t20220118_52034.html", MediaType.HTML));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void neverReadsAnotherValueWithoutAFlag(String sample, MediaType type) throws IOException {
    byte[] bytes = Files.readAllBytes(SAMPLES.resolve(sample));
    Map<FigureKey, Figure> whole = figures(type, bytes);
    Random random = new Random(1);
    int marked = 0;
    for (int i = 0; i < CUTS; i++) {
      int end = 1 + random.nextInt(bytes.length - 1);
      for (Figure figure : figures(type, Arrays.copyOf(bytes, end)).values()) {
        marked += figure.flags().contains(Flag.CUT) ? 1 : 0;
        Figure expected = whole.get(FigureKey.of(figure));
        boolean same = expected != null && expected.value().equals(figure.value());
        assertThat(same || isFlagged(figure))
            .as("cut at %d: %s, in the whole file %s", end, figure, expected)
            .isTrue();
      }
    }
    assertThat(whole.values()).isNotEmpty().noneMatch(figure -> figure.flags().contains(Flag.CUT));
    assertThat(marked).isPositive();
  }

  private static boolean isFlagged(Figure figure) {
    return !figure.flags().isEmpty();
  }

  private Map<FigureKey, Figure> figures(MediaType type, byte[] bytes) {
    SourceFile file = new SourceFile("report", type, bytes.length, "0".repeat(64), bytes::clone);
    Map<FigureKey, Figure> figures = new LinkedHashMap<>();
    try {
      if (normalizer.normalize(file, extractor.read(file)) instanceof Reading.Reports read) {
        read.reports().stream()
            .flatMap(report -> report.figures().stream())
            .forEach(figure -> figures.put(FigureKey.of(figure), figure));
      }
      return figures;
    } catch (UnreadableFileException e) {
      return figures;
    }
  }
}
