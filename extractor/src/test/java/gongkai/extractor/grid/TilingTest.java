package gongkai.extractor.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TilingTest {
  /** Edges, middles of texts, the first and the last edge allowed, and the edges of each cell. */
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "one cell has all, '0 10 20 30', '15', 0, 3, 0-3",
    "a cell for each text, '0 10 20 30', '5 15 25', 0, 3, 0-1 1-2 2-3",
    "each in the middle of its rows, '0 10 20 30 40 50', '15 40', 0, 5, 0-3 3-5",
    "edges of uneven rows, '0 30 40 50 90', '20 65', 0, 4, 0-2 2-4",
    "a little off the middle, '0 10 20 30 40 50', '17 38', 0, 5, 0-3 3-5",
    "one off its middle has what others leave, '0 10 20 30 40', '5 17.3 35', 0, 4, 0-1 1-3 3-4",
    "none outside the edges allowed, '0 10 20 30', '15', 1, 2, 1-2",
    "the lower fits from below, '0 10 20 30 40 50', '7.3 40', 0, 5, 0-3 3-5",
  })
  void tiles(String name, String edges, String middles, int from, int to, String expected) {
    List<Double> texts = Arrays.stream(numbers(middles)).boxed().toList();
    int[][] cells = new Tiling(numbers(edges)).of(texts, from, to);
    assertThat(described(cells)).as(name).isEqualTo(expected);
  }

  /** What is tiled is found, each text in the middle of its cell. */
  @Property
  void findsWhatWasTiled(
      @ForAll @Size(min = 1, max = 8) List<@IntRange(min = 1, max = 5) Integer> heights) {
    int rows = heights.stream().mapToInt(Integer::intValue).sum();
    double[] edges =
        Stream.iterate(0, i -> i + 1).limit(rows + 1).mapToDouble(i -> 20.0 * i).toArray();
    StringBuilder expected = new StringBuilder();
    double[] middles = new double[heights.size()];
    int begin = 0;
    for (int i = 0; i < middles.length; i++) {
      int end = begin + heights.get(i);
      middles[i] = (edges[begin] + edges[end]) / 2;
      expected.append(begin).append('-').append(end).append(' ');
      begin = end;
    }
    int[][] cells = new Tiling(edges).of(Arrays.stream(middles).boxed().toList(), 0, rows);
    assertThat(described(cells)).isEqualTo(expected.toString().strip());
  }

  private static double[] numbers(String text) {
    return Arrays.stream(text.split(" ")).mapToDouble(Double::parseDouble).toArray();
  }

  private static String described(int[][] cells) {
    return Arrays.stream(cells)
        .map(cell -> cell[0] + "-" + cell[1])
        .collect(Collectors.joining(" "));
  }
}
