package gongkai.extractor.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;

/**
 * A page's program. It is unpacked here for two reasons: the library takes what it can get of a
 * damaged one and does not say that the rest is missing; and it unpacks as it reads, byte by byte
 * through several layers, which takes as long as what it makes of the bytes.
 */
final class PageProgram {
  /** The most bytes of a program: pages of 10^5 lines have some millions. */
  private static final long LONGEST = 100_000_000;

  /** A program of more bytes is not kept; the library unpacks it once more. */
  private static final long MOST_KEPT = 8_000_000;

  /** What becomes of a page's program, from the best to the worst. */
  enum State {
    WHOLE,
    DAMAGED,
    TOO_LONG
  }

  private final PDPage page;
  private final byte[] packed = new byte[1 << 13];
  private final byte[] plain = new byte[1 << 15];
  private final ByteArrayOutputStream text = new ByteArrayOutputStream();
  private State state = State.WHOLE;
  private boolean isKept = true;

  private PageProgram(PDPage page) {
    this.page = page;
  }

  /** The program of a page. */
  static PageProgram of(PDPage page) throws IOException {
    PageProgram program = new PageProgram(page);
    for (COSBase part : parts(page)) {
      program.add(part);
    }
    return program;
  }

  /** The parts in order; what is none of a program, or lacking, included. */
  private static List<COSBase> parts(PDPage page) {
    COSBase contents = page.getCOSObject().getDictionaryObject(COSName.CONTENTS);
    if (!(contents instanceof COSArray several)) {
      return contents == null ? List.of() : List.of(contents);
    }
    List<COSBase> parts = new ArrayList<>();
    for (int i = 0; i < several.size(); i++) {
      COSBase part = several.getObject(i);
      parts.add(part == null ? COSNull.NULL : part);
    }
    return parts;
  }

  /** What becomes of it: that of its worst part. */
  State state() {
    return state;
  }

  /** The page as it is to be run: where all of its program is in memory, with that. */
  PDPage page() {
    return isKept ? new Unpacked(page, text.toByteArray()) : page;
  }

  private void add(COSBase part) throws IOException {
    if (!(part instanceof COSStream stream)) {
      found(State.DAMAGED);
    } else if (isDeflated(stream)) {
      text.write('\n');
      found(inflate(stream));
      isKept &= !stream.containsKey(COSName.DECODE_PARMS);
    } else {
      isKept = false;
    }
  }

  private void found(State found) {
    state = found.compareTo(state) > 0 ? found : state;
    isKept &= found == State.WHOLE;
  }

  private static boolean isDeflated(COSStream part) {
    COSBase filters = part.getFilters();
    COSBase only =
        filters instanceof COSArray several && several.size() == 1 ? several.getObject(0) : filters;
    return COSName.FLATE_DECODE.equals(only);
  }

  private State inflate(COSStream part) throws IOException {
    Inflater inflater = new Inflater();
    try (InputStream in = part.createRawInputStream()) {
      while (!inflater.finished()) {
        int length = in.read(packed);
        if (length <= 0) {
          return State.DAMAGED;
        }
        inflater.setInput(packed, 0, length);
        while (!inflater.needsInput() && !inflater.finished()) {
          int count = inflater.inflate(plain);
          if (count == 0 && inflater.needsDictionary()) {
            return State.DAMAGED;
          }
          keep(count);
        }
        if (inflater.getBytesWritten() > LONGEST) {
          return State.TOO_LONG;
        }
      }
      return State.WHOLE;
    } catch (DataFormatException e) {
      isKept = false;
      // A wrong sum at the very end loses nothing; its text is the library's own.
      return Optional.ofNullable(e.getMessage()).filter("incorrect data check"::equals).isPresent()
          ? State.WHOLE
          : State.DAMAGED;
    } finally {
      inflater.end();
    }
  }

  private void keep(int count) {
    isKept &= text.size() + count <= MOST_KEPT;
    if (isKept) {
      text.write(plain, 0, count);
    }
  }

  /** A page whose program is in memory; all else is that of the page. */
  private static final class Unpacked extends PDPage {
    private final PDPage page;
    private final byte[] text;

    Unpacked(PDPage page, byte[] text) {
      super(page.getCOSObject());
      this.page = page;
      this.text = text;
    }

    @Override
    public RandomAccessRead getContentsForStreamParsing() {
      return new HeldBytes(text);
    }

    /** The fonts in them are kept from page to page, which those of a page made anew are not. */
    @Override
    public PDResources getResources() {
      return page.getResources();
    }
  }
}
