package gongkai.bench.corpus;

import java.util.List;
import java.util.stream.Stream;

/** Agencies that are not, many enough for a large corpus. */
final class Agencies {
  private static final String PLACES = "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉";
  private static final List<String> OFFICES =
      List.of(
          "人民政府", "人民政府办公室", "财政局", "教育局", "民政局", "司法局", "审计局", "统计局", "水利局", "农业农村局", "应急管理局",
          "市场监督管理局", "自然资源局", "生态环境局", "卫生健康局", "交通运输局", "发展和改革局", "文化和旅游局");

  private Agencies() {}

  /** Their names, in a defined order. */
  static List<String> names() {
    return PLACES
        .codePoints()
        .mapToObj(Character::toString)
        .flatMap(place -> Stream.of("示例市" + place + "区", "虚构市" + place + "县"))
        .flatMap(place -> OFFICES.stream().map(place::concat))
        .toList();
  }
}
