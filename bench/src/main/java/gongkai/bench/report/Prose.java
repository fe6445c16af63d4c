package gongkai.bench.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The running text of a report: some sentences for each of its parts, or none. */
final class Prose {
  private Prose() {}

  /** The text in the typesetter's YAML, a line a part. */
  static String yaml(Dice dice, Edition edition, String agency, int year) {
    Dice.Throws thrown = dice.of("prose");
    Map<String, List<String>> sentences = new LinkedHashMap<>();
    sentences.put(
        "preamble",
        new ArrayList<>(
            List.of(
                "根据《中华人民共和国政府信息公开条例》的规定，编写%s本年度报告。所列数据的统计期限自%d年1月1日起至%d年12月31日止。"
                    .formatted(agency, year, year))));
    resource()
        .forEach(
            line -> {
              if (thrown.percent(65) && isIn(edition, line.get(0))) {
                sentences.computeIfAbsent(line.get(0), part -> new ArrayList<>()).add(line.get(1));
              }
            });
    return sentences.entrySet().stream()
        .map(part -> "  " + part.getKey() + ": [" + list(part.getValue()) + "]")
        .collect(Collectors.joining("\n"));
  }

  private static boolean isIn(Edition edition, String part) {
    return !edition.isSheet() || !(part.equals("other") || part.equals("reconsideration"));
  }

  private static String list(List<String> sentences) {
    return sentences.stream().map(ReportMaker::quoted).collect(Collectors.joining(", "));
  }

  private static List<List<String>> resource() {
    try (InputStream in = Prose.class.getResourceAsStream("prose.txt")) {
      if (in == null) {
        throw new IllegalStateException("no prose.txt");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> List.of(line.split(" \\| ", -1)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
