package gongkai.bench.finish;

import gongkai.bench.report.Dice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.StringJoiner;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.util.Matrix;

/**
 * What becomes of one PDF file after it is made. Its pages look as before.
 *
 * @param turn by how many degrees the content is turned, which the page's rotation takes back: 0,
 *     90, 180, 270
 * @param shift how far the page's lower left corner is moved from the origin, in points
 * @param lock whether the file is encrypted
 */
public record Finish(int turn, float shift, Lock lock) {

  /** Whether a file is encrypted. */
  enum Lock {
    OPEN,
    /** With an empty user password: everybody reads it, nobody changes it. */
    EMPTY_PASSWORD
  }

  private static final int KEY_BITS = 128;

  /** Throws what becomes of a report's file. */
  public static Finish thrown(Dice dice) {
    Dice.Throws thrown = dice.of("finish");
    int turn = thrown.percent(8) ? 90 * thrown.between(1, 3) : 0;
    float shift = thrown.percent(6) ? thrown.between(-90, 300) : 0;
    return new Finish(turn, shift, thrown.percent(5) ? Lock.EMPTY_PASSWORD : Lock.OPEN);
  }

  /**
   * Changes a file in place.
   *
   * @throws IOException if it cannot be read or written
   */
  public void apply(Path pdf) throws IOException {
    if (description().isEmpty()) {
      return;
    }
    try (PDDocument document = Loader.loadPDF(Files.readAllBytes(pdf))) {
      for (PDPage page : document.getPages()) {
        apply(document, page);
      }
      if (lock == Lock.EMPTY_PASSWORD) {
        StandardProtectionPolicy policy =
            new StandardProtectionPolicy("owner", "", new AccessPermission());
        policy.setEncryptionKeyLength(KEY_BITS);
        document.protect(policy);
      }
      document.save(pdf.toFile());
    }
  }

  private void apply(PDDocument document, PDPage page) throws IOException {
    PDRectangle box = page.getMediaBox();
    float width = box.getWidth();
    float height = box.getHeight();
    Matrix matrix =
        switch (turn) {
          case 90 -> new Matrix(0, 1, -1, 0, shift + height, shift);
          case 180 -> new Matrix(-1, 0, 0, -1, shift + width, shift + height);
          case 270 -> new Matrix(0, -1, 1, 0, shift, shift + width);
          default -> new Matrix(1, 0, 0, 1, shift, shift);
        };
    try (PDPageContentStream content =
        new PDPageContentStream(document, page, AppendMode.PREPEND, false)) {
      content.transform(matrix);
    }
    boolean lies = turn % 180 != 0;
    PDRectangle moved = new PDRectangle(shift, shift, lies ? height : width, lies ? width : height);
    page.setMediaBox(moved);
    page.setCropBox(moved);
    page.setRotation(turn);
  }

  /** For a person; empty where nothing is done. */
  public String description() {
    StringJoiner words = new StringJoiner(" ");
    if (turn != 0) {
      words.add("turned_" + turn);
    }
    if (shift != 0) {
      words.add("shifted_" + shift);
    }
    if (lock == Lock.EMPTY_PASSWORD) {
      words.add("locked");
    }
    return words.toString();
  }
}
