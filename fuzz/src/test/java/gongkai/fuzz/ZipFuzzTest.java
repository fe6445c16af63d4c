package gongkai.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.params.provider.MethodSource;

class ZipFuzzTest {
  @MethodSource("gongkai.fuzz.ContainerSeeds#zip")
  @FuzzTest
  void unfolds(byte[] bytes) {
    Fuzzed.unpack("application/zip", bytes);
  }
}
