package gongkai.cli.hostile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A sample of each format, cut at every tenth and with bits flipped. */
final class DamagedSamples {
  private static final Path SAMPLES = Path.of("..", "corpus", "samples");
  private static final long SEED = 20260101;
  private static final int FLIPPED_FILES = 4;

  /** Whatever else the damage did, nothing of it is a bug, endless or beyond measure. */
  private static final Set<String> ANY =
      Set.of(
          "report",
          "container",
          "not_a_report",
          "attachment_only",
          "scanned",
          "encrypted",
          "corrupt",
          "unsupported");

  private static final Comparator<Path> LARGEST_FIRST =
      Comparator.comparingLong((Path file) -> file.toFile().length())
          .reversed()
          .thenComparing(Path::toString);

  private DamagedSamples() {}

  static List<HostileFile> all() throws IOException {
    List<HostileFile> files = new ArrayList<>();
    Random random = new Random(SEED);
    for (Map.Entry<String, byte[]> sample : samples().entrySet()) {
      String name = sample.getKey();
      byte[] whole = sample.getValue();
      for (int tenth = 1; tenth < 10; tenth++) {
        byte[] cut = Arrays.copyOf(whole, whole.length * tenth / 10);
        files.add(new HostileFile("cut/%d.%s".formatted(tenth, name), cut, ANY));
      }
      for (int i = 0; i < FLIPPED_FILES; i++) {
        byte[] flipped = flipped(whole, 1 << (3 * i), random);
        files.add(new HostileFile("flipped/%d.%s".formatted(i, name), flipped, ANY));
      }
    }
    return files;
  }

  /** The largest sample of each format by the ending of its name, and one page as MHTML. */
  static Map<String, byte[]> samples() throws IOException {
    Map<String, byte[]> samples = new TreeMap<>();
    try (Stream<Path> files = Files.walk(SAMPLES)) {
      for (Path file : files.filter(DamagedSamples::isSample).sorted(LARGEST_FIRST).toList()) {
        String name = file.toString();
        samples.putIfAbsent(name.substring(name.lastIndexOf('.') + 1), Files.readAllBytes(file));
      }
    }
    samples.put("mht", mhtml(Objects.requireNonNull(samples.get("html"), "a page")));
    return samples;
  }

  private static boolean isSample(Path file) {
    return Files.isRegularFile(file) && !SAMPLES.equals(file.getParent());
  }

  private static byte[] mhtml(byte[] page) {
    return """
    MIME-Version: 1.0
    Content-Type: multipart/related; boundary="b"; type="text/html"

    --b
    Content-Type: text/html; charset=utf-8
    Content-Transfer-Encoding: base64
    Content-Location: http://www.example.gov.cn/a.html

    %s
    --b--
    """
        .formatted(Base64.getMimeEncoder().encodeToString(page))
        .getBytes(StandardCharsets.US_ASCII);
  }

  private static byte[] flipped(byte[] whole, int bits, Random random) {
    byte[] flipped = whole.clone();
    for (int i = 0; i < bits; i++) {
      flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return flipped;
  }
}
