package gongkai.cli.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.normalizer.Codebook;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Inspections of small records, compared with golden files that were read by a person. */
class InspectionTest {
  @ParameterizedTest
  @EnumSource(InspectionCase.class)
  void looksAsItDid(InspectionCase inspected) throws IOException {
    String text = String.join("\n", inspected.inspection().lines(Codebook.load())) + "\n";

    assertThat(text).isEqualTo(golden(inspected.file()));
  }

  private static String golden(String name) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(InspectionTest.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
