package gongkai.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AsideTest {
  private final List<Integer> done = new ArrayList<>();

  @Test
  void piecesAreDoneInTheirOrder() throws IOException {
    List<Integer> all = IntStream.range(0, 1_000).boxed().toList();
    try (Aside aside = new Aside(3)) {
      all.forEach(piece -> aside.run(() -> done.add(piece)));
      assertThat(aside.give(() -> List.copyOf(done)).await()).isEqualTo(all);
    }
  }

  @Test
  void nothingIsDoneBehindAPieceThatFails() {
    try (Aside aside = new Aside(1)) {
      aside.run(() -> done.add(1));
      aside.run(
          () -> {
            throw new IOException("no room");
          });
      IntStream.range(0, 10).forEach(piece -> aside.run(() -> done.add(piece)));
      assertThatThrownBy(() -> aside.give(() -> done).await())
          .isInstanceOf(IOException.class)
          .hasMessage("no room");
    }
    assertThat(done).containsExactly(1);
  }

  @Test
  void faultOfTheProgramIsToldAsItIs() {
    try (Aside aside = new Aside(1)) {
      assertThatThrownBy(
              () ->
                  aside
                      .give(
                          () -> {
                            throw new IllegalStateException("a bug");
                          })
                      .await())
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("a bug");
    }
  }

  @Test
  void closingWaitsForWhatIsToDo() {
    CountDownLatch closing = new CountDownLatch(1);
    try (Aside aside = new Aside(2)) {
      aside.run(
          () -> {
            await(closing);
            done.add(1);
          });
      aside.run(() -> done.add(2));
      closing.countDown();
    }
    assertThat(done).containsExactly(1, 2);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
