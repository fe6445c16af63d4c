package gongkai.extractor.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;

class HeldBytesTest {
  /** Each number is a step: what is done, and how far. */
  @Property
  void readsAsTheBufferOfTheLibrary(
      @ForAll @Size(min = 1, max = 40) byte[] content,
      @ForAll @Size(max = 60) List<@IntRange(max = 299) Integer> steps)
      throws IOException {
    try (RandomAccessRead own = new HeldBytes(content);
        RandomAccessRead library = new RandomAccessReadBuffer(content)) {
      for (int step : steps) {
        assertThat(taken(own, step)).isEqualTo(taken(library, step));
        assertThat(own.getPosition()).isEqualTo(library.getPosition());
        assertThat(own.isEOF()).isEqualTo(library.isEOF());
        assertThat(own.available()).isEqualTo(library.available());
      }
    }
  }

  private static List<Integer> taken(RandomAccessRead bytes, int step) throws IOException {
    int length = step / 6;
    byte[] some = new byte[length + 1];
    switch (step % 6) {
      case 0 -> bytes.seek(length);
      case 1 -> bytes.rewind((int) Math.min(length, bytes.getPosition()));
      case 2 -> {
        return List.of(bytes.peek());
      }
      case 3 -> {
        int count = bytes.read(some, 0, some.length);
        return List.of(count, (int) some[0], (int) some[length]);
      }
      case 4 -> {
        try (RandomAccessRead view = bytes.createView(0, bytes.length())) {
          view.seek(length);
          return List.of(view.read());
        }
      }
      default -> {
        return List.of(bytes.read());
      }
    }
    return List.of();
  }

  @Test
  void hasNoPlaceBeforeItsBeginning() throws IOException {
    try (RandomAccessRead bytes = new HeldBytes(new byte[2])) {
      bytes.seek(1);
      assertThatThrownBy(() -> bytes.rewind(2)).isInstanceOf(IOException.class);
    }
  }
}
