package gongkai.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * Tells a file's format from its bytes: from the first 64 KiB, and of containers from their
 * directory. Damaged bytes are told as what they were or as unknown; none of them throws.
 */
final class MediaTypeDetector {
  private static final int HEAD_LENGTH = 1 << 16;
  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] EMPTY_ZIP = {'P', 'K', 5, 6};
  private static final byte[] WARC = {'W', 'A', 'R', 'C', '/'};
  private static final byte[] ARC = "filedesc://".getBytes(StandardCharsets.US_ASCII);
  private static final MediaType ARC_TYPE = new MediaType("application/x-internet-archive");
  private static final MediaType TAR = new MediaType("application/x-tar");
  private static final byte[] OLE = {
    (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1
  };

  /** Readers find the header behind other bytes, of a server's for example. */
  private static final Pattern PDF = Pattern.compile("%PDF-\\d");

  private static final int PDF_HEADER_WITHIN = 1024;

  private MediaTypeDetector() {}

  /**
   * The format.
   *
   * @throws IOException if the bytes cannot be read
   */
  static MediaType detect(ByteAccess file) throws IOException {
    byte[] head = file.read(0, HEAD_LENGTH);
    if (head.length == 0) {
      return MediaType.EMPTY;
    }
    if (startsWith(head, ZIP) || startsWith(head, EMPTY_ZIP)) {
      return ZipFormat.of(file, head);
    }
    if (startsWith(head, OLE)) {
      return OleFormat.of(file);
    }
    return byContent(head);
  }

  /** Archives that begin as a text does, and hold texts; then everything else. */
  private static MediaType byContent(byte[] head) throws IOException {
    if (startsWith(head, WARC)) {
      return MediaType.WARC;
    }
    if (startsWith(head, ARC)) {
      return ARC_TYPE;
    }
    // Those that are older than the mark of the format have the checksum alone.
    return TarHeader.begins(head) ? TAR : byText(head);
  }

  private static MediaType byText(byte[] head) throws IOException {
    String view = TextPrefix.asciiView(head);
    var marked = MarkupFormat.byStart(view);
    if (marked.isPresent()) {
      return marked.get();
    }
    if (isPdf(head)) {
      return MediaType.PDF;
    }
    if (TextPrefix.isText(head)) {
      return MarkupFormat.byContent(view).orElse(MediaType.TEXT);
    }
    return OtherFormats.of(head);
  }

  private static boolean isPdf(byte[] head) {
    int length = Math.min(head.length, PDF_HEADER_WITHIN);
    return PDF.matcher(new String(head, 0, length, StandardCharsets.ISO_8859_1)).find();
  }

  private static boolean startsWith(byte[] head, byte[] signature) {
    return head.length >= signature.length
        && Arrays.equals(head, 0, signature.length, signature, 0, signature.length);
  }
}
