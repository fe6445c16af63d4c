package gongkai.cli;

import gongkai.cli.reading.Reason;
import gongkai.corpus.MediaType;
import gongkai.corpus.SourceFile;
import gongkai.extractor.Place.Box;
import gongkai.extractor.pdf.PagePicture;
import gongkai.extractor.pdf.PagePictures;
import gongkai.output.Row;
import gongkai.output.question.CitedFigure;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** The part of a page around the cell of a figure, as wide as the page, so that labels show. */
final class CellPicture {
  /** Pixels a point. */
  private static final double SCALE = 2.5;

  /** Points shown above and below the cell. */
  private static final double ABOVE = 130;

  private static final double BELOW = 70;
  private static final double MARGIN = 2;
  private static final Color OUTLINE = new Color(0xd9480f);
  private static final String INSIDE = "!/";

  private final CitedFigure cited;
  private final Stages stages;

  CellPicture(CitedFigure cited, Stages stages) {
    this.cited = cited;
    this.stages = stages;
  }

  /**
   * Draws and writes the picture.
   *
   * @param corpus a folder below which the report's file lies, or the file itself
   * @param target where it is written; a file that is there is replaced
   * @throws CommandException if the file is not the one that was read, has no pages, or cannot be
   *     drawn
   * @throws IOException if the picture cannot be written
   */
  void write(Path corpus, Path target) throws CommandException, IOException {
    SourceFile source = source(corpus);
    BufferedImage image = drawn(source);
    try (WholeFile whole = WholeFile.begin(target)) {
      ImageIO.write(image, "png", whole.out());
      whole.keep();
    }
  }

  private SourceFile source(Path corpus) throws CommandException, IOException {
    Path path = Files.isDirectory(corpus) ? below(corpus) : corpus;
    SourceFile source = SingleFile.source(stages, path);
    String expected = cited.report().text("sha256");
    if (!source.sha256().equals(expected)) {
      throw refused(
          path.toString(),
          "its SHA-256 is %s; expected %s, that of the file that was read"
              .formatted(source.sha256(), expected));
    }
    return source;
  }

  private Path below(Path folder) throws CommandException {
    String file = cited.report().text("file");
    if (file.contains(INSIDE)) {
      throw refused(file, "it lies in a container; unpack it and give the file as --corpus");
    }
    Path path = folder.resolve(file).normalize();
    if (!path.startsWith(folder.normalize())) {
      throw refused(file, "not below " + folder + "; give the file itself as --corpus");
    }
    return path;
  }

  private BufferedImage drawn(SourceFile source) throws CommandException {
    Row figure = cited.figure();
    String file = cited.report().text("file");
    if (!source.mediaType().equals(MediaType.PDF) || figure.text("page").isEmpty()) {
      throw refused(
          file, "%s has no pages; only those of PDF files are drawn".formatted(source.mediaType()));
    }
    if (figure.text("box_left").isEmpty()) {
      throw refused(file, "the dataset has no box of the cell");
    }
    try (PagePictures pages = PagePictures.open(source.content().read())) {
      int page = Integer.parseInt(figure.text("page"));
      PagePicture picture = pages.draw(page, SCALE);
      Box cell = box(figure);
      Box around =
          new Box(
              cell.left() - MARGIN,
              cell.top() - MARGIN,
              cell.width() + 2 * MARGIN,
              cell.height() + 2 * MARGIN);
      picture.outline(around, OUTLINE, MARGIN);
      return cropped(picture, cell);
    } catch (IOException e) {
      throw refused(file, Reason.message(e));
    }
  }

  private static BufferedImage cropped(PagePicture picture, Box cell) {
    BufferedImage image = picture.image();
    int top = (int) Math.max(0, (cell.top() - ABOVE) * picture.scale());
    int bottom =
        (int) Math.min(image.getHeight(), (cell.top() + cell.height() + BELOW) * picture.scale());
    // A box outside of the page would leave nothing to show.
    return top < bottom ? image.getSubimage(0, top, image.getWidth(), bottom - top) : image;
  }

  private static Box box(Row figure) {
    return new Box(
        points(figure, "box_left"),
        points(figure, "box_top"),
        points(figure, "box_width"),
        points(figure, "box_height"));
  }

  private static double points(Row figure, String column) {
    return figure.number(column).map(Number::doubleValue).orElse(0.0);
  }

  private static CommandException refused(String file, String why) {
    return new CommandException(Exit.INPUT_OUTPUT, file + ": " + why);
  }
}
