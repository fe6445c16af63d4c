package gongkai.corpus.container;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.corpus.ContainerFile;
import gongkai.corpus.CorpusEntry;
import gongkai.corpus.RefusedFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What was put into containers comes out of them, whatever their kinds and nesting. */
class PackingPropertiesTest {
  @Property(tries = 60)
  void whatWasPutInComesOut(
      @ForAll("files") Map<String, byte[]> files, @ForAll("nestings") List<Packing> nesting) {
    Map<String, byte[]> inner = files;
    String path = "";
    for (Packing packing : nesting) {
      inner = Map.of(packing.fileName(), packing.of(inner));
      path = packing.fileName() + "!/" + path;
    }

    Unfolded unfolded = Unfolded.of(inner);

    assertThat(unfolded.entries()).noneMatch(RefusedFile.class::isInstance);
    assertThat(unfolded.contents().keySet())
        .containsExactlyElementsOf(new TreeMap<>(prefixed(path, files)).keySet());
    unfolded
        .contents()
        .forEach((name, bytes) -> assertThat(bytes).isEqualTo(expected(name, files)));
    assertThat(unfolded.entries().stream().filter(ContainerFile.class::isInstance))
        .hasSize(nesting.size());
    assertParents(unfolded);
  }

  @Property(tries = 60)
  void theSameFilesComeInTheSameOrder(
      @ForAll("files") Map<String, byte[]> files, @ForAll Packing packing) {
    Map<String, byte[]> given = new TreeMap<>();
    given.put("a", packing.of(files));
    given.put("a b", "beside".getBytes(StandardCharsets.UTF_8));
    given.put("b", packing.of(Map.of("x", "y".getBytes(StandardCharsets.UTF_8))));

    List<String> order =
        Unfolded.of(given).entries().stream()
            .filter(entry -> !(entry instanceof ContainerFile))
            .map(CorpusEntry::path)
            .toList();

    List<String> sorted = new ArrayList<>(order);
    sorted.sort(
        (one, other) ->
            Arrays.compareUnsigned(
                one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8)));
    assertThat(order).isEqualTo(sorted).contains("a b", "b!/x");
  }

  /** Contents are all different, so that none is a duplicate. */
  @Provide
  Arbitrary<Map<String, byte[]>> files() {
    return Arbitraries.of("a", "a b", "B", "年报.txt", "ｆ", "𠀀.pdf", "é", "c.d.e")
        .set()
        .ofMinSize(1)
        .flatMap(
            names ->
                Arbitraries.integers()
                    .between(0, 9_000)
                    .map(
                        length -> {
                          Map<String, byte[]> files = new TreeMap<>();
                          names.forEach(name -> files.put(name, content(name, length)));
                          return files;
                        }));
  }

  @Provide
  Arbitrary<List<Packing>> nestings() {
    return Arbitraries.of(Packing.class).list().ofMinSize(1).ofMaxSize(4);
  }

  private static byte[] content(String name, int length) {
    byte[] text = (name + " is a text. ").getBytes(StandardCharsets.UTF_8);
    byte[] bytes = new byte[text.length + length];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = text[i % text.length];
    }
    return bytes;
  }

  private static byte[] expected(String path, Map<String, byte[]> files) {
    return files.getOrDefault(path.substring(path.lastIndexOf("!/") + 2), new byte[0]);
  }

  private static Map<String, byte[]> prefixed(String prefix, Map<String, byte[]> files) {
    Map<String, byte[]> all = new TreeMap<>();
    files.forEach((name, bytes) -> all.put(prefix + name, bytes));
    return all;
  }

  private static void assertParents(Unfolded unfolded) {
    for (CorpusEntry entry : unfolded.entries()) {
      int at = entry.path().lastIndexOf("!/");
      assertThat(entry.parent().orElse("")).isEqualTo(at < 0 ? "" : entry.path().substring(0, at));
    }
  }
}
