package gongkai.output.verify;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.normalizer.check.Identities;
import gongkai.output.SoundReports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.lifecycle.AfterProperty;

class VerificationPropertiesTest {
  private final Path temporary = createTemporary();

  @AfterProperty
  void clean() throws IOException {
    try (Stream<Path> paths = Files.walk(temporary)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  @Property(tries = 10)
  void everyDatasetOfTheProgramHolds(@ForAll long seed) throws IOException {
    assertThat(verified(seed).findings()).isEmpty();
  }

  /** Another number in whichever figure, or another field at its end. */
  @Property(tries = 10)
  void anyOtherDigitIsTold(@ForAll long seed, @ForAll @LongRange(min = 0) long place)
      throws IOException {
    verified(seed);
    Path figures = temporary.resolve("dataset/figures.csv");
    List<String> rows = Files.readAllLines(figures);
    int row = 1 + (int) (place % (rows.size() - 1));
    String changed = rows.get(row).replaceFirst(",([0-9]+)(,[a-z]+,reported)", ",1$1$2");
    rows.set(row, changed.equals(rows.get(row)) ? changed + "," : changed);
    Files.write(figures, rows);

    assertThat(DatasetVerifier.verify(temporary.resolve("dataset"), Identities.load(), 1).holds())
        .isFalse();
  }

  private Verification verified(long seed) throws IOException {
    SoundReports.write(temporary.resolve("dataset"), SoundReports.random(seed, 3));
    return DatasetVerifier.verify(temporary.resolve("dataset"), Identities.load(), 5);
  }

  private static Path createTemporary() {
    try {
      return Files.createTempDirectory("verified");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
