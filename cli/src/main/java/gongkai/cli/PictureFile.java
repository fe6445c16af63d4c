package gongkai.cli;

import gongkai.cli.inspect.Inspection;
import gongkai.cli.inspect.InspectionPicture;
import gongkai.cli.reading.Reason;
import gongkai.corpus.MediaType;
import gongkai.extractor.pdf.PagePictures;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/**
 * The picture that is asked for.
 *
 * @param target where it is written; a file that is there is replaced
 * @param page the only page drawn, from 1; empty for all
 */
record PictureFile(Path target, OptionalInt page) {

  /**
   * Draws and writes the picture.
   *
   * @return what a person should know of it
   * @throws CommandException if the file is no PDF, has no such page or cannot be drawn
   * @throws IOException if the picture cannot be written
   */
  String write(Path file, Inspection inspection) throws CommandException, IOException {
    if (!inspection.source().mediaType().equals(MediaType.PDF)) {
      throw refused(file, "no PDF file; pictures are made of the pages of PDF files");
    }
    BufferedImage image;
    String told;
    try (PagePictures pages = PagePictures.open(inspection.source().bytes())) {
      List<Integer> drawn = drawn(file, pages.count());
      image = new InspectionPicture(inspection).of(pages, drawn);
      told = told(drawn.size(), pages.count());
    } catch (IOException e) {
      throw refused(file, Reason.message(e));
    }
    ReplacedFile.write(target, out -> ImageIO.write(image, "png", out));
    return target + ": " + told;
  }

  private List<Integer> drawn(Path file, int count) throws CommandException {
    if (page.isEmpty()) {
      return IntStream.rangeClosed(1, Math.min(count, InspectionPicture.MOST_PAGES))
          .boxed()
          .toList();
    }
    if (page.getAsInt() > count) {
      throw refused(
          file,
          "no page %d; it has %d page%s".formatted(page.getAsInt(), count, count == 1 ? "" : "s"));
    }
    return List.of(page.getAsInt());
  }

  private String told(int drawn, int count) {
    if (page.isPresent()) {
      return "page %d of %d".formatted(page.getAsInt(), count);
    }
    return drawn < count
        ? "the first %d of %d pages; --page N draws another".formatted(drawn, count)
        : "%d page%s".formatted(count, count == 1 ? "" : "s");
  }

  private static CommandException refused(Path file, String why) {
    return new CommandException(Exit.INPUT_OUTPUT, file + ": " + why);
  }
}
