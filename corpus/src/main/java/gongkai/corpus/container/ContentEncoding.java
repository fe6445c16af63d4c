package gongkai.corpus.container;

import com.github.luben.zstd.ZstdInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PushbackInputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;

/** Undoes what a web server did to a body on the way. */
final class ContentEncoding {
  private static final byte[] GZIP = {0x1f, (byte) 0x8b};
  private static final byte[] ZSTANDARD = {0x28, (byte) 0xb5, 0x2f, (byte) 0xfd};

  /** Within so many bytes, compressed ones hold characters that no text has. */
  private static final int LOOKED_AT = 1024;

  /** How documents begin that are no text: PDF, Office Open XML and other ZIP files, OLE2. */
  private static final List<byte[]> DOCUMENTS =
      List.of(
          new byte[] {'%', 'P', 'D', 'F', '-'},
          new byte[] {'P', 'K', 3, 4},
          new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0});

  private ContentEncoding() {}

  /**
   * The body as it was.
   *
   * @param encodings the values of the header, in the order in which they were applied
   * @throws IOException if one of them is not known
   */
  static InputStream decoded(InputStream body, List<String> encodings) throws IOException {
    InputStream in = body;
    List<String> applied =
        List.of(String.join(",", encodings).toLowerCase(Locale.ROOT).split("\\s*,\\s*"));
    for (int i = applied.size() - 1; i >= 0; i--) {
      in = decoded(in, applied.get(i).strip());
    }
    return in;
  }

  private static InputStream decoded(InputStream in, String encoding) throws IOException {
    return switch (encoding) {
      case "", "identity", "none", "utf-8" -> in;
      case "gzip", "x-gzip" -> gunzipped(in);
      case "deflate" -> unlessUndone(in, ContentEncoding::inflated);
      case "br" -> unlessUndone(in, BrotliInputStream::new);
      case "zstd" -> unpackedByZstandard(in);
      default -> throw new IOException("Content-Encoding " + encoding + " is not read");
    };
  }

  /** Some crawlers undo it and keep the header. */
  private static InputStream gunzipped(InputStream in) throws IOException {
    PushbackInputStream start = new PushbackInputStream(in, GZIP.length);
    return begins(start, GZIP) ? new GZIPInputStream(start) : start;
  }

  /** As of gzip, the header may be there alone. */
  private static InputStream unpackedByZstandard(InputStream in) throws IOException {
    PushbackInputStream start = new PushbackInputStream(in, ZSTANDARD.length);
    return begins(start, ZSTANDARD) ? new ZstdInputStream(start) : start;
  }

  private static boolean begins(PushbackInputStream in, byte[] magic) throws IOException {
    byte[] head = in.readNBytes(magic.length);
    in.unread(head);
    return Arrays.equals(head, magic);
  }

  /** Undoes an encoding. */
  @FunctionalInterface
  private interface Decoding {
    InputStream decode(InputStream in) throws IOException;
  }

  /**
   * Of encodings without a mark of their own: what begins as a document or a text does is as it
   * was.
   */
  private static InputStream unlessUndone(InputStream in, Decoding decoding) throws IOException {
    PushbackInputStream start = new PushbackInputStream(in, LOOKED_AT);
    byte[] head = start.readNBytes(LOOKED_AT);
    start.unread(head);
    // A few bytes may look like anything, and are soon decoded.
    boolean undone = isPlain(head) && (head.length == LOOKED_AT || !decodes(head, decoding));
    return undone ? start : decoding.decode(start);
  }

  private static boolean decodes(byte[] bytes, Decoding decoding) {
    try (InputStream decoded = decoding.decode(new ByteArrayInputStream(bytes))) {
      decoded.transferTo(OutputStream.nullOutputStream());
      return true;
    } catch (IOException | RuntimeException e) {
      return false;
    }
  }

  private static boolean isPlain(byte[] head) {
    for (byte[] mark : DOCUMENTS) {
      if (head.length >= mark.length && Arrays.equals(head, 0, mark.length, mark, 0, mark.length)) {
        return true;
      }
    }
    for (byte b : head) {
      if (b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f') {
        return false;
      }
    }
    return head.length > 0;
  }

  /** With the header of zlib, as the standard says, or without it, as servers do. */
  private static InputStream inflated(InputStream in) throws IOException {
    PushbackInputStream start = new PushbackInputStream(in, 2);
    byte[] head = start.readNBytes(2);
    start.unread(head);
    boolean zlib =
        head.length == 2
            && (head[0] & 0x0f) == 8
            && (((head[0] & 0xff) << 8) | (head[1] & 0xff)) % 31 == 0;
    return new OwnedInflation(start, new Inflater(!zlib));
  }

  /** Frees the inflater when it is closed. */
  private static final class OwnedInflation extends InflaterInputStream {
    private OwnedInflation(InputStream in, Inflater inflater) {
      super(in, inflater);
    }

    @Override
    public void close() throws IOException {
      inf.end();
      super.close();
    }
  }
}
