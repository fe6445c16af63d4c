package gongkai.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

/** Whatever bytes come, detection answers, and answers the same again. */
class DetectionPropertiesTest {
  private static final List<byte[]> WHOLE =
      List.of(
          Zips.of("[Content_Types].xml", Zips.contentTypes("x"), "word/document.xml", "text"),
          Oles.of(3, List.of("WordDocument", "1Table", "ObjectPool", "Data", "x")),
          FormatCase.all().get(0).bytes());

  @Property(tries = 300)
  void anyBytesAreTold(@ForAll byte[] bytes) throws IOException {
    assertToldTwiceAlike(bytes);
  }

  @Property(tries = 400)
  void damagedFilesAreTold(@ForAll("damaged") byte[] bytes) throws IOException {
    assertToldTwiceAlike(bytes);
  }

  @Provide
  Arbitrary<byte[]> damaged() {
    Arbitrary<List<Tuple2<Integer, Byte>>> changes =
        Arbitraries.integers()
            .between(0, 4095)
            .flatMap(at -> Arbitraries.bytes().map(value -> Tuple.of(at, value)))
            .list()
            .ofMaxSize(40);
    return Arbitraries.of(WHOLE)
        .flatMap(
            whole ->
                Arbitraries.integers()
                    .between(4, whole.length)
                    .flatMap(length -> changes.map(list -> changed(whole, length, list))));
  }

  private static byte[] changed(byte[] whole, int length, List<Tuple2<Integer, Byte>> changes) {
    byte[] bytes = Arrays.copyOf(whole, length);
    for (Tuple2<Integer, Byte> change : changes) {
      // The signature stays, so that the readers of containers are reached.
      bytes[Math.min(length - 1, 4 + change.get1() % length)] = change.get2();
    }
    return bytes;
  }

  private static void assertToldTwiceAlike(byte[] bytes) throws IOException {
    MediaType told = MediaTypeDetector.detect(ByteAccess.of(bytes));

    assertThat(MediaTypeDetector.detect(ByteAccess.of(bytes))).isEqualTo(told);
    assertThat(told.description()).isNotBlank();
  }
}
