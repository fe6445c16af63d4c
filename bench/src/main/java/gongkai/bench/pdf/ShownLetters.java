package gongkai.bench.pdf;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;

/**
 * The letters that a PDF file shows, taken by PDFBox's stripper and by nothing of the program's.
 * What stands off the page is not shown, nor are two different letters on the same spot.
 */
final class ShownLetters extends PDFTextStripper {
  /** How far apart two letters stand at most that make each other illegible, in font sizes. */
  private static final double SAME_SPOT = 0.2;

  /**
   * Where a letter begins on its baseline.
   *
   * @param x from the page's left before it is turned, in points
   * @param y from its bottom
   * @param size of the font, in points
   */
  private record Spot(String letter, double x, double y, double size) {
    static Spot of(TextPosition text) {
      Matrix place = text.getTextMatrix();
      double size = Math.max(Math.abs(text.getXScale()), Math.abs(text.getYScale()));
      return new Spot(text.getUnicode(), place.getTranslateX(), place.getTranslateY(), size);
    }

    boolean isHidden(Spot by) {
      return !by.letter.equals(letter)
          && Math.abs(by.x - x) < SAME_SPOT * size
          && Math.abs(by.y - y) < SAME_SPOT * size;
    }
  }

  private final StringBuilder shown = new StringBuilder();
  private final Map<Long, List<Spot>> spots = new HashMap<>();
  private float width;
  private float height;

  private ShownLetters() {
    setSortByPosition(false);
  }

  /**
   * The letters of a file in no defined order.
   *
   * @throws IOException if the file cannot be read
   */
  static String of(Path pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(Files.readAllBytes(pdf))) {
      ShownLetters letters = new ShownLetters();
      letters.writeText(document, Writer.nullWriter());
      return letters.shown.toString();
    }
  }

  @Override
  protected void startPage(PDPage page) {
    width = page.getCropBox().getWidth();
    height = page.getCropBox().getHeight();
  }

  @Override
  protected void processTextPosition(TextPosition text) {
    Spot spot = Spot.of(text);
    boolean isOnPage = spot.x >= 0 && spot.x <= width && spot.y >= 0 && spot.y <= height;
    if (isOnPage && !spot.letter.isBlank()) {
      spots
          .computeIfAbsent(field(Math.round(spot.x), Math.round(spot.y)), x -> new ArrayList<>(1))
          .add(spot);
    }
  }

  @Override
  protected void endPage(PDPage page) {
    spots.values().stream()
        .flatMap(List::stream)
        .filter(spot -> !isOverprinted(spot))
        .forEach(spot -> shown.append(spot.letter));
    spots.clear();
  }

  private boolean isOverprinted(Spot spot) {
    double reach = SAME_SPOT * spot.size;
    for (long x = Math.round(spot.x - reach); x <= Math.round(spot.x + reach); x++) {
      for (long y = Math.round(spot.y - reach); y <= Math.round(spot.y + reach); y++) {
        if (spots.getOrDefault(field(x, y), List.of()).stream().anyMatch(spot::isHidden)) {
          return true;
        }
      }
    }
    return false;
  }

  private static long field(long x, long y) {
    return (x << 32) ^ (y & 0xffffffffL);
  }
}
