package gongkai.extractor.sheet;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamException;

/**
 * The XML parts of an Open XML file as they lie in its ZIP file, whatever its declarations say of
 * them; pictures and other bytes are passed over. Names are compared without regard to case.
 */
final class PackageParts {
  /** More than the largest honest workbook unfolds to; a hostile one unfolds to anything. */
  private static final long MOST_BYTES = 1L << 30;

  private static final byte[] END = {'P', 'K', 5, 6};
  private static final int BUFFER_LENGTH = 1 << 16;

  private final Map<String, byte[]> parts = new HashMap<>();
  private long unfolded;

  private PackageParts() {}

  /**
   * Where a part points to.
   *
   * @param type the last word of its type, such as {@code worksheet}
   * @param target the part's name
   */
  record Relation(String type, String target) {}

  /**
   * Reads a file.
   *
   * @throws IOException if it is no whole ZIP file, unfolds to too much, or has two parts of one
   *     name
   */
  static PackageParts read(byte[] file) throws IOException {
    if (!isWhole(file)) {
      throw new EOFException("it has no end");
    }
    PackageParts read = new PackageParts();
    // Names with other letters are of no part that is asked for.
    try (ZipInputStream zip =
        new ZipInputStream(new ByteArrayInputStream(file), StandardCharsets.ISO_8859_1)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        read.add(folded(entry.getName()), zip);
      }
    }
    return read;
  }

  /** Whether the ZIP file's directory has an end: the parts alone do not tell that some are cut. */
  private static boolean isWhole(byte[] file) {
    for (int at = file.length - END.length; at >= 0; at--) {
      if (Arrays.equals(file, at, at + END.length, END, 0, END.length)) {
        return true;
      }
    }
    return false;
  }

  private void add(String name, InputStream content) throws IOException {
    if (!name.endsWith(".xml") && !name.endsWith(".rels")) {
      skip(content);
      return;
    }
    byte[] bytes = content.readNBytes((int) Math.min(Integer.MAX_VALUE - 8L, left()));
    count(bytes.length);
    byte[] other = parts.putIfAbsent(name, bytes);
    if (other != null && !Arrays.equals(other, bytes)) {
      throw new IOException("two parts have the name " + name);
    }
  }

  private void skip(InputStream content) throws IOException {
    byte[] buffer = new byte[BUFFER_LENGTH];
    for (int length = content.read(buffer); length >= 0; length = content.read(buffer)) {
      count(length);
    }
  }

  private long left() {
    return MOST_BYTES - unfolded;
  }

  private void count(int more) throws IOException {
    unfolded += more;
    if (unfolded >= MOST_BYTES) {
      throw new IOException("it unfolds to more than %d bytes".formatted(MOST_BYTES));
    }
  }

  /** The part of a name. */
  Optional<byte[]> part(String name) {
    return Optional.ofNullable(parts.get(folded(name)));
  }

  /**
   * Where a part points to within the file, by the identifiers of its relations.
   *
   * @param part its name; empty for the file as a whole
   * @throws XMLStreamException if what it says of that is no XML
   */
  Map<String, Relation> relations(String part) throws XMLStreamException {
    int slash = part.lastIndexOf('/');
    String folder = part.substring(0, slash + 1);
    Map<String, Relation> relations = new HashMap<>();
    Optional<byte[]> said = part(folder + "_rels/" + part.substring(slash + 1) + ".rels");
    if (said.isPresent()) {
      PlainXml.forEachElement(
          said.get(),
          element -> {
            String type = element.attribute("Type").orElse("");
            element
                .attribute("Target")
                .map(target -> new Relation(lastWord(type), resolved(folder, target)))
                .ifPresent(to -> relations.putIfAbsent(element.attribute("Id").orElse(""), to));
          });
    }
    return relations;
  }

  private static String lastWord(String type) {
    return type.substring(type.lastIndexOf('/') + 1);
  }

  private static String resolved(String folder, String target) {
    String path = target.replace('\\', '/');
    Deque<String> names = new ArrayDeque<>();
    for (String name : (path.startsWith("/") ? path : folder + path).split("/", -1)) {
      if (name.equals("..")) {
        names.pollLast();
      } else if (!name.isEmpty() && !name.equals(".")) {
        names.addLast(name);
      }
    }
    return String.join("/", names);
  }

  private static String folded(String name) {
    String path = name.replace('\\', '/').toLowerCase(Locale.ROOT);
    return path.startsWith("/") ? path.substring(1) : path;
  }
}
