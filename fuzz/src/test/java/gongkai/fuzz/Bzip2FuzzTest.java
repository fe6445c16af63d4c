package gongkai.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.params.provider.MethodSource;

class Bzip2FuzzTest {
  @MethodSource("gongkai.fuzz.ContainerSeeds#bzip2")
  @FuzzTest
  void unfolds(byte[] bytes) {
    Fuzzed.unpack("application/x-bzip2", bytes);
  }
}
