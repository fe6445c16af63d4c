package gongkai.cli;

import gongkai.output.chart.ChartFont;
import gongkai.output.chart.ChartFormat;
import gongkai.output.chart.ChartSheet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A chart that is asked for.
 *
 * @param target where it is written; a file that is there is replaced
 * @param format as its ending says
 */
record ChartFile(Path target, ChartFormat format) {
  /** A picture of more is no help; the headline indicators under all scopes are fewer. */
  private static final int MOST = 30;

  private static final String INSTALL = " on Debian: apt-get install fonts-noto-cjk";

  /** Empty if the ending is that of no format. */
  static Optional<ChartFile> of(Path target) {
    return ChartFormat.ofName(String.valueOf(target.getFileName()))
        .map(format -> new ChartFile(target, format));
  }

  /**
   * Writes a sheet into files, and says what a person should know of them.
   *
   * @throws CommandException if there is nothing to draw, or too much
   * @throws IOException if a file cannot be written
   */
  static void write(List<ChartFile> files, ChartSheet sheet, Session session)
      throws CommandException, IOException {
    int count = sheet.charts().size();
    if (count == 0) {
      session.say("no number to draw, so no chart is written");
      return;
    }
    if (count > MOST) {
      throw new CommandException(
          Exit.USAGE,
          "%d charts; a picture holds at most %d: name fewer --indicator".formatted(count, MOST));
    }
    ChartFont font = ChartFont.find().orElseThrow(ChartFile::withoutFont);
    if (font.chinese() == ChartFont.Chinese.MISSING) {
      session.say(
          "no font with Chinese characters is installed, so charts show boxes in their place;"
              + INSTALL);
    }
    for (ChartFile file : files) {
      ReplacedFile.write(file.target(), out -> file.format().write(sheet, font, out));
      session.say("%s: %d chart%s".formatted(file.target(), count, count == 1 ? "" : "s"));
    }
  }

  private static CommandException withoutFont() {
    return new CommandException(
        Exit.INPUT_OUTPUT,
        "no font is installed, so no chart can be drawn;" + INSTALL + "; or leave out --chart");
  }
}
