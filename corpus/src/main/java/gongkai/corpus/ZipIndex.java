package gongkai.corpus;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * What a ZIP file says of itself, read within bounds: never more than a mebibyte of its directory
 * and of a declaration, whatever sizes it claims.
 *
 * @param names the entries' names in lower case, with {@code /}
 * @param declarations the text of the entries that declare a format, by name in lower case
 */
record ZipIndex(Set<String> names, Map<String, String> declarations) {
  static final String CONTENT_TYPES = "[content_types].xml";
  static final String MIME_TYPE = "mimetype";
  static final String MANIFEST = "meta-inf/manifest.xml";

  private static final Set<String> DECLARING = Set.of(CONTENT_TYPES, MIME_TYPE, MANIFEST);
  private static final int BOUND = 1 << 20;
  private static final int LOCAL_SIGNATURE = 0x04034b50;
  private static final int DIRECTORY_SIGNATURE = 0x02014b50;
  private static final int END_SIGNATURE = 0x06054b50;
  private static final int RECORD_LENGTH = 46;
  private static final int END_LENGTH = 22;
  private static final int LONGEST_COMMENT = 0xffff;
  private static final int STORED = 0;
  private static final int DEFLATED = 8;

  ZipIndex {
    names = Set.copyOf(names);
    declarations = Map.copyOf(declarations);
  }

  /** The index by the file's directory, or by its first entries where the directory is damaged. */
  static ZipIndex read(ByteAccess file, byte[] head) throws IOException {
    ZipIndex index = byDirectory(file);
    return index.names.isEmpty() ? byFirstEntries(head) : index;
  }

  private static ZipIndex byDirectory(ByteAccess file) throws IOException {
    int tailLength = (int) Math.min(file.size(), END_LENGTH + LONGEST_COMMENT);
    long tailStart = file.size() - tailLength;
    ByteBuffer tail = littleEndian(file.read(tailStart, tailLength));
    int end = endOfDirectory(tail);
    if (end < 0) {
      return new ZipIndex(Set.of(), Map.of());
    }
    long length = Integer.toUnsignedLong(tail.getInt(end + 12));
    long start = tailStart + end - length;
    // Bytes before the archive shift every offset in it.
    long shift = start - Integer.toUnsignedLong(tail.getInt(end + 16));
    return directory(file, file.read(start, (int) Math.min(length, BOUND)), shift);
  }

  private static ZipIndex directory(ByteAccess file, byte[] bytes, long shift) throws IOException {
    Set<String> names = new HashSet<>();
    Map<String, String> declarations = new HashMap<>();
    ByteBuffer directory = littleEndian(bytes);
    int at = 0;
    while (at + RECORD_LENGTH <= bytes.length && directory.getInt(at) == DIRECTORY_SIGNATURE) {
      int nameLength = Math.min(unsigned(directory, at + 28), bytes.length - at - RECORD_LENGTH);
      String name = normalized(latin1(bytes, at + RECORD_LENGTH, nameLength));
      names.add(name);
      if (DECLARING.contains(name)) {
        long compressed = Integer.toUnsignedLong(directory.getInt(at + 20));
        long header = Integer.toUnsignedLong(directory.getInt(at + 42)) + shift;
        declarations.put(name, declaration(file, header, compressed));
      }
      int trailer = unsigned(directory, at + 30) + unsigned(directory, at + 32);
      at += RECORD_LENGTH + nameLength + trailer;
    }
    return new ZipIndex(names, declarations);
  }

  private static int endOfDirectory(ByteBuffer tail) {
    for (int i = tail.limit() - END_LENGTH; i >= 0; i--) {
      if (tail.getInt(i) == END_SIGNATURE) {
        return i;
      }
    }
    return -1;
  }

  private static String declaration(ByteAccess file, long header, long compressed)
      throws IOException {
    ByteBuffer local = littleEndian(file.read(header, 30));
    if (local.limit() < 30 || local.getInt(0) != LOCAL_SIGNATURE) {
      return "";
    }
    long start = header + 30 + unsigned(local, 26) + unsigned(local, 28);
    byte[] bytes = file.read(start, (int) Math.min(compressed, BOUND));
    return switch (unsigned(local, 8)) {
      case STORED -> decoded(bytes);
      case DEFLATED -> decoded(inflated(bytes));
      default -> "";
    };
  }

  private static byte[] inflated(byte[] bytes) {
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(bytes);
      byte[] out = new byte[BOUND];
      int length = 0;
      while (length < out.length && !inflater.finished()) {
        int more = inflater.inflate(out, length, out.length - length);
        if (more == 0) {
          break;
        }
        length += more;
      }
      return Arrays.copyOf(out, length);
    } catch (DataFormatException e) {
      // A damaged declaration declares nothing; the entries' names still tell.
      return new byte[0];
    } finally {
      inflater.end();
    }
  }

  private static ZipIndex byFirstEntries(byte[] head) {
    Set<String> names = new HashSet<>();
    Map<String, ByteArrayOutputStream> declarations = new HashMap<>();
    // In Latin-1 no name is invalid.
    try (ZipInputStream zip =
        new ZipInputStream(new ByteArrayInputStream(head), StandardCharsets.ISO_8859_1)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String name = normalized(entry.getName());
        names.add(name);
        if (DECLARING.contains(name)) {
          copy(zip, declarations.computeIfAbsent(name, n -> new ByteArrayOutputStream()));
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      // What was read before the damage still tells the format.
      return firstEntries(names, declarations);
    }
    return firstEntries(names, declarations);
  }

  private static ZipIndex firstEntries(
      Set<String> names, Map<String, ByteArrayOutputStream> declarations) {
    Map<String, String> texts = new HashMap<>();
    declarations.forEach((name, bytes) -> texts.put(name, decoded(bytes.toByteArray())));
    return new ZipIndex(names, texts);
  }

  /** In small steps, so that what stands before a damage is kept. */
  private static void copy(InputStream from, ByteArrayOutputStream to) throws IOException {
    byte[] step = new byte[64];
    int length = from.read(step);
    while (length >= 0 && to.size() < BOUND) {
      to.write(step, 0, length);
      length = from.read(step);
    }
  }

  private static String decoded(byte[] bytes) {
    boolean utf16 = bytes.length > 1 && (bytes[0] == (byte) 0xff || bytes[0] == (byte) 0xfe);
    return new String(bytes, utf16 ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
  }

  private static String normalized(String name) {
    return name.replace('\\', '/').toLowerCase(Locale.ROOT);
  }

  private static String latin1(byte[] bytes, int from, int length) {
    return new String(bytes, from, length, StandardCharsets.ISO_8859_1);
  }

  private static int unsigned(ByteBuffer buffer, int at) {
    return Short.toUnsignedInt(buffer.getShort(at));
  }

  private static ByteBuffer littleEndian(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }
}
