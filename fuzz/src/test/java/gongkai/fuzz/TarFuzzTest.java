package gongkai.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.params.provider.MethodSource;

class TarFuzzTest {
  @MethodSource("gongkai.fuzz.ContainerSeeds#tar")
  @FuzzTest
  void unfolds(byte[] bytes) {
    Fuzzed.unpack("application/x-tar", bytes);
  }
}
