package gongkai.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.params.provider.MethodSource;

class RarFuzzTest {
  @MethodSource("gongkai.fuzz.ContainerSeeds#rar")
  @FuzzTest
  void unfolds(byte[] bytes) {
    Fuzzed.unpack("application/vnd.rar", bytes);
  }
}
