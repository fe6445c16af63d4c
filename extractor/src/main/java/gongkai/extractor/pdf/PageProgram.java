package gongkai.extractor.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Looks whether a page's program can be unpacked to its end: the library takes what it can get of a
 * damaged one and does not say that the rest is missing.
 */
final class PageProgram {
  /** The most bytes of a program: pages of 10^5 lines have some millions. */
  private static final long LONGEST = 100_000_000;

  /** What becomes of a page's program. */
  enum State {
    WHOLE,
    DAMAGED,
    TOO_LONG
  }

  private final byte[] packed = new byte[1 << 13];
  private final byte[] plain = new byte[1 << 15];

  /** The worst state of the parts of a page's program. */
  State of(PDPage page) throws IOException {
    State worst = State.WHOLE;
    for (Iterator<PDStream> parts = page.getContentStreams(); parts.hasNext(); ) {
      COSStream part = parts.next().getCOSObject();
      if (isDeflated(part)) {
        State state = inflate(part);
        worst = state.compareTo(worst) > 0 ? state : worst;
      }
    }
    return worst;
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
          if (inflater.inflate(plain) == 0 && inflater.needsDictionary()) {
            return State.DAMAGED;
          }
        }
        if (inflater.getBytesWritten() > LONGEST) {
          return State.TOO_LONG;
        }
      }
      return State.WHOLE;
    } catch (DataFormatException e) {
      // A wrong sum at the very end loses nothing; its text is the library's own.
      return Optional.ofNullable(e.getMessage()).filter("incorrect data check"::equals).isPresent()
          ? State.WHOLE
          : State.DAMAGED;
    } finally {
      inflater.end();
    }
  }
}
