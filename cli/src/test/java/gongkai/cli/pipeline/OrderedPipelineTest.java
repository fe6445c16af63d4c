package gongkai.cli.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class OrderedPipelineTest {
  @Property(tries = 40)
  void handsOnInOrderWhicheverIsDoneFirst(
      @ForAll @Size(max = 60) List<@IntRange(max = 3) Integer> delays,
      @ForAll @IntRange(min = 1, max = 6) int jobs)
      throws Exception {
    List<Integer> things = IntStream.range(0, delays.size()).boxed().toList();

    List<Integer> out = run(jobs, i -> slowly(i, delays.get(i)), new Cancellation(), things);

    assertThat(out).isEqualTo(things);
  }

  private static int slowly(int thing, int milliseconds) {
    try {
      Thread.sleep(milliseconds);
      return thing;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Integer> run(
      int jobs,
      OrderedPipeline.Work<Integer, Integer> work,
      Cancellation cancellation,
      List<Integer> things)
      throws IOException, CancelledException {
    List<Integer> out = new ArrayList<>();
    new OrderedPipeline<Integer, Integer>(jobs, work, cancellation)
        .run(things.iterator(), out::add);
    return out;
  }

  @Test
  void takesNoMoreThanItsMemoryBears() throws Exception {
    AtomicInteger taken = new AtomicInteger();
    AtomicInteger handedOn = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    Iterator<Integer> things =
        IntStream.range(0, 500).boxed().peek(unused -> taken.incrementAndGet()).iterator();

    new OrderedPipeline<Integer, Integer>(2, i -> slowly(i, i == 0 ? 100 : 0), new Cancellation())
        .run(
            things,
            unused -> {
              most.accumulateAndGet(taken.get() - handedOn.getAndIncrement(), Math::max);
            });

    assertThat(handedOn).hasValue(500);
    assertThat(most.get()).isBetween(2, 2 * 8 + 1);
  }

  @Test
  void worksOnSeveralThingsAtOnce() throws Exception {
    CountDownLatch both = new CountDownLatch(2);

    List<Integer> out =
        run(
            2,
            i -> {
              both.countDown();
              try {
                both.await();
              } catch (InterruptedException e) {
                throw new IllegalStateException(e);
              }
              return i;
            },
            new Cancellation(),
            List.of(1, 2));

    assertThat(out).containsExactly(1, 2);
  }

  @Test
  void endsWhenItIsCancelledThoughAWorkerHangs() {
    Cancellation cancellation = new Cancellation();
    CountDownLatch never = new CountDownLatch(1);

    assertThatThrownBy(
            () ->
                run(
                    1,
                    i -> {
                      cancellation.cancel();
                      try {
                        never.await();
                      } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                      }
                      return i;
                    },
                    cancellation,
                    List.of(1, 2, 3)))
        .isInstanceOf(CancelledException.class);
  }

  @Test
  void passesOnWhatWorkThrows() {
    assertThatThrownBy(
            () ->
                run(
                    2,
                    i -> {
                      throw new IllegalStateException("at " + i);
                    },
                    new Cancellation(),
                    List.of(7)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("at 7");
  }

  @Test
  void needsAJob() {
    assertThatThrownBy(() -> new OrderedPipeline<Integer, Integer>(0, i -> i, new Cancellation()))
        .hasMessageContaining("at least one job, not 0");
  }
}
