package gongkai.extractor.opc;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
public final class PackageParts {
  /** More than all but the largest documents have as XML, and what several readers can hold. */
  private static final int MOST_KEPT = 1 << 25;

  /** More than an honest file unfolds to; a hostile one unfolds to anything. */
  private static final long MOST_BYTES = 1L << 30;

  private static final byte[] END = {'P', 'K', 5, 6};

  /** Of the end with the longest comment behind it. */
  private static final int LONGEST_END = 22 + 0xffff;

  private static final int BUFFER_LENGTH = 1 << 16;

  private final Map<String, byte[]> parts = new HashMap<>();
  private int kept;
  private long unfolded;

  private PackageParts() {}

  /**
   * Where a part points to.
   *
   * @param type the last word of its type, such as {@code worksheet}
   * @param target the part's name
   */
  public record Relation(String type, String target) {}

  /**
   * Reads a file.
   *
   * @throws IOException if it is no whole ZIP file, unfolds to too much, or has two parts of one
   *     name
   */
  public static PackageParts read(byte[] file) throws IOException {
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
    int first = Math.max(0, file.length - LONGEST_END);
    for (int at = file.length - END.length; at >= first; at--) {
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
    byte[] bytes = content.readNBytes(MOST_KEPT - kept + 1);
    kept += bytes.length;
    if (kept > MOST_KEPT) {
      throw new IOException("its XML has more than %d bytes".formatted(MOST_KEPT));
    }
    byte[] other = parts.putIfAbsent(name, bytes);
    if (other != null && !Arrays.equals(other, bytes)) {
      throw new IOException("two parts have the name " + name);
    }
  }

  private void skip(InputStream content) throws IOException {
    byte[] buffer = new byte[BUFFER_LENGTH];
    for (int length = content.read(buffer); length >= 0; length = content.read(buffer)) {
      unfolded += length;
      if (unfolded > MOST_BYTES) {
        throw new IOException("it unfolds to more than %d bytes".formatted(MOST_BYTES));
      }
    }
  }

  /** The part of a name; empty if there is none. */
  public Optional<byte[]> part(String name) {
    return Optional.ofNullable(parts.get(folded(name)));
  }

  /**
   * The part of a name.
   *
   * @throws IOException if there is none
   */
  public byte[] required(String name) throws IOException {
    return part(name).orElseThrow(() -> new IOException("it has no part " + name));
  }

  /**
   * The name of the part with which a document begins.
   *
   * @param usual its name where the file does not say it
   */
  public String main(String usual) {
    try {
      return target(relations(""), "officeDocument").orElse(usual);
    } catch (XMLStreamException e) {
      return usual;
    }
  }

  /** The first of some relations of a type. */
  public static Optional<String> target(Map<String, Relation> relations, String type) {
    return relations.values().stream()
        .filter(relation -> relation.type().equals(type))
        .map(Relation::target)
        .findFirst();
  }

  /**
   * Where a part points to within the file, by the identifiers of its relations.
   *
   * @param part its name; empty for the file as a whole
   * @throws XMLStreamException if what it says of that is no XML
   */
  public Map<String, Relation> relations(String part) throws XMLStreamException {
    int slash = part.lastIndexOf('/');
    String folder = part.substring(0, slash + 1);
    Map<String, Relation> relations = new LinkedHashMap<>();
    Optional<byte[]> said = part(folder + "_rels/" + part.substring(slash + 1) + ".rels");
    if (said.isPresent()) {
      PartElement.forEach(
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
