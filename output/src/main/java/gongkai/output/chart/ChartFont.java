package gongkai.output.chart;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The font of a chart.
 *
 * @param font of this machine
 * @param chinese whether it has Chinese characters
 */
public record ChartFont(Font font, Chinese chinese) {
  /** Whether a font has Chinese characters. */
  public enum Chinese {
    THERE,
    MISSING
  }

  /** Those with simplified characters that machines usually have, the best for charts first. */
  private static final List<String> USUAL =
      List.of(
          "Noto Sans CJK SC",
          "Noto Sans SC",
          "Source Han Sans SC",
          "Source Han Sans CN",
          "WenQuanYi Micro Hei",
          "WenQuanYi Zen Hei",
          "Microsoft YaHei",
          "PingFang SC",
          "Hiragino Sans GB",
          "SimHei",
          "SimSun",
          "Droid Sans Fallback");

  private static final String SAMPLE = "政府信息公开年度申请，（）";
  private static final int SIZE = 12;

  /**
   * The best of this machine; any of its fonts with Chinese characters before one without. Empty if
   * it has no font at all.
   */
  public static Optional<ChartFont> find() {
    return families().map(ChartFont::of);
  }

  /** On a machine without fonts Java throws an Error, of no narrower class, where it looks. */
  private static Optional<Set<String>> families() {
    try {
      return Optional.of(
          new TreeSet<>(
              Arrays.asList(
                  GraphicsEnvironment.getLocalGraphicsEnvironment()
                      .getAvailableFontFamilyNames(Locale.ROOT))));
    } catch (Error e) {
      if (isWithoutFonts(e)) {
        return Optional.empty();
      }
      throw e;
    }
  }

  /** As Java's own font manager and its reading of fontconfig say it. */
  private static boolean isWithoutFonts(Throwable thrown) {
    return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
        .map(cause -> String.valueOf(cause.getMessage()))
        .anyMatch(said -> said.contains("No physical fonts") || said.contains("Fontconfig head"));
  }

  /** The best of some families. */
  static ChartFont of(Set<String> families) {
    Optional<Font> chinese =
        Stream.concat(USUAL.stream().filter(families::contains), families.stream())
            .map(family -> new Font(family, Font.PLAIN, SIZE))
            .filter(font -> font.canDisplayUpTo(SAMPLE) < 0)
            .findFirst();
    return chinese
        .map(font -> new ChartFont(font, Chinese.THERE))
        .orElseGet(
            () -> new ChartFont(new Font(Font.SANS_SERIF, Font.PLAIN, SIZE), Chinese.MISSING));
  }
}
