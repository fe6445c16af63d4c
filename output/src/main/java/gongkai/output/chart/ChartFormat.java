package gongkai.output.chart;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;

/** What a chart is written as. */
public enum ChartFormat {
  /** Letters are shapes, so that it looks the same without the fonts of this machine. */
  SVG {
    @Override
    public void write(ChartSheet sheet, ChartFont font, OutputStream out) throws IOException {
      SvgPicture.write(sheet, font.font(), out);
    }
  },
  /** Two pixels a unit, so that it is sharp on fine screens and in print; one for tall sheets. */
  PNG {
    @Override
    public void write(ChartSheet sheet, ChartFont font, OutputStream out) throws IOException {
      PngPicture.write(sheet, font.font(), out);
    }
  };

  /** The format that the ending of a file's name tells; empty if it tells none of these. */
  public static Optional<ChartFormat> ofName(String fileName) {
    String lower = fileName.toLowerCase(Locale.ROOT);
    for (ChartFormat format : values()) {
      if (lower.endsWith("." + format.name().toLowerCase(Locale.ROOT))) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  /**
   * Writes a sheet; the same sheet and font make the same bytes.
   *
   * @throws IOException if {@code out} takes no more
   */
  public abstract void write(ChartSheet sheet, ChartFont font, OutputStream out) throws IOException;
}
