package gongkai.bench.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.ComplexFileTable;
import org.apache.poi.hwpf.model.TextPiece;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** A Word 97 document whose cells of digits are exchanged where they lie in its text. */
public final class DocFigures {
  private static final String STREAM = "WordDocument";

  /** A cell ends with the character 7; a number that is all of one stands between two. */
  private static final Pattern CELL = Pattern.compile("(?<=\u0007)[0-9]+(?=\u0007)");

  private static final List<Integer> DIGITS = IntStream.rangeClosed(0, 9).boxed().toList();

  private DocFigures() {}

  /**
   * The document with other figures.
   *
   * @throws IOException if it is none
   */
  public static byte[] exchange(byte[] document, Random random) throws IOException {
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(document))) {
      byte[] stream = read(files);
      for (TextPiece piece : pieces(document)) {
        exchange(piece, stream, random);
      }
      files.createOrUpdateDocument(new ByteArrayInputStream(stream), STREAM);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      files.writeFilesystem(out);
      return out.toByteArray();
    }
  }

  private static byte[] read(POIFSFileSystem files) throws IOException {
    try (InputStream stream = files.createDocumentInputStream(STREAM)) {
      return stream.readAllBytes();
    }
  }

  private static List<TextPiece> pieces(byte[] document) throws IOException {
    try (HWPFDocument word = new HWPFDocument(new ByteArrayInputStream(document))) {
      // Its own table of pieces no longer tells where they lay.
      int table = word.getFileInformationBlock().getFcClx();
      return List.copyOf(
          new ComplexFileTable(word.getMainStream(), word.getTableStream(), table, 0)
              .getTextPieceTable()
              .getTextPieces());
    }
  }

  /** A digit is its code in one byte, or with a zero byte behind it. */
  private static void exchange(TextPiece piece, byte[] stream, Random random) throws IOException {
    int start = piece.getPieceDescriptor().getFilePosition();
    int width = piece.isUnicode() ? 2 : 1;
    Matcher cell = CELL.matcher(piece.getStringBuilder());
    while (cell.find()) {
      byte[] other =
          OtherDigits.thrown(cell.group(), DIGITS, random).getBytes(StandardCharsets.US_ASCII);
      for (int at = 0; at < other.length; at++) {
        int place = start + width * (cell.start() + at);
        if (stream[place] != cell.group().charAt(at)) {
          throw new IOException("the text is not where the table of pieces says: " + cell.group());
        }
        stream[place] = other[at];
      }
    }
  }
}
