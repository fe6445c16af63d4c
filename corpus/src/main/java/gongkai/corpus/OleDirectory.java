package gongkai.corpus;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The directory of an OLE2 file ([MS-CFB]), read within bounds: at most 8192 entries, each sector
 * once, whatever the file claims.
 */
final class OleDirectory {
  private static final int HEADER_LENGTH = 512;
  private static final int HEADER_FATS = 109;
  private static final int ENTRY_LENGTH = 128;
  private static final int MOST_ENTRIES = 8192;
  private static final int MOST_DIFAT_SECTORS = 256;
  private static final int NONE = -1;

  private final ByteAccess file;
  private final ByteBuffer header;
  private final int sectorLength;

  private OleDirectory(ByteAccess file, ByteBuffer header) {
    this.file = file;
    this.header = header;
    // 9 in version 3, 12 in version 4; anything else is damage, and 9 the likelier truth.
    this.sectorLength = header.getShort(30) == 12 ? 4096 : 512;
  }

  /**
   * What a directory lists.
   *
   * @param names the top-level names in lower case; all names where the tree of them is damaged
   * @param whole whether each name that another points to is there
   */
  record Listing(Set<String> names, boolean whole) {
    private static final Listing NONE = new Listing(Set.of(), false);

    Listing {
      names = Set.copyOf(names);
    }
  }

  /** What the directory of a file lists. */
  static Listing of(ByteAccess file) throws IOException {
    ByteBuffer header = littleEndian(file.read(0, HEADER_LENGTH));
    if (header.limit() < HEADER_LENGTH) {
      return Listing.NONE;
    }
    List<Entry> entries = new OleDirectory(file, header).entries();
    Listing top = topLevel(entries);
    if (!top.names.isEmpty()) {
      return top;
    }
    Set<String> all = new HashSet<>();
    entries.stream().map(Entry::name).filter(name -> !name.isEmpty()).forEach(all::add);
    return new Listing(all, false);
  }

  private record Entry(String name, int left, int right, int child) {}

  private static Listing topLevel(List<Entry> entries) {
    if (entries.isEmpty()) {
      return Listing.NONE;
    }
    Set<String> names = new HashSet<>();
    Set<Integer> seen = new HashSet<>();
    boolean whole = true;
    Deque<Integer> open = new ArrayDeque<>(List.of(entries.get(0).child));
    while (!open.isEmpty()) {
      int id = open.pop();
      boolean there = id > 0 && id < entries.size() && !entries.get(id).name.isEmpty();
      if (there && seen.add(id)) {
        Entry entry = entries.get(id);
        names.add(entry.name);
        open.push(entry.left);
        open.push(entry.right);
      }
      whole &= there || id == NONE;
    }
    return new Listing(names, whole);
  }

  private List<Entry> entries() throws IOException {
    List<Entry> entries = new ArrayList<>();
    Set<Integer> seen = new HashSet<>();
    int sector = header.getInt(48);
    while (sector >= 0 && seen.add(sector) && entries.size() < MOST_ENTRIES) {
      ByteBuffer bytes = sector(sector);
      for (int at = 0; at + ENTRY_LENGTH <= bytes.limit(); at += ENTRY_LENGTH) {
        entries.add(entry(bytes, at));
      }
      sector = next(sector);
    }
    return entries;
  }

  private static Entry entry(ByteBuffer bytes, int at) {
    int length = Math.max(0, Math.min(64, Short.toUnsignedInt(bytes.getShort(at + 64))) - 2);
    byte[] chars = new byte[length];
    bytes.get(at, chars);
    String name = new String(chars, StandardCharsets.UTF_16LE);
    return new Entry(
        name.toLowerCase(Locale.ROOT),
        bytes.getInt(at + 68),
        bytes.getInt(at + 72),
        bytes.getInt(at + 76));
  }

  private int next(int sector) throws IOException {
    int perSector = sectorLength / Integer.BYTES;
    int fat = fatSector(sector / perSector);
    if (fat < 0) {
      return NONE;
    }
    ByteBuffer table = sector(fat);
    int at = sector % perSector * Integer.BYTES;
    return at + Integer.BYTES <= table.limit() ? table.getInt(at) : NONE;
  }

  /** Where the n-th sector of the allocation table lies: by the header, then by a chain. */
  private int fatSector(int n) throws IOException {
    if (n < HEADER_FATS) {
      return header.getInt(76 + n * Integer.BYTES);
    }
    int perSector = sectorLength / Integer.BYTES - 1;
    int hops = (n - HEADER_FATS) / perSector;
    int difat = header.getInt(68);
    if (hops > MOST_DIFAT_SECTORS) {
      return NONE;
    }
    for (int i = 0; i < hops && difat >= 0; i++) {
      difat = intAt(difat, perSector);
    }
    return difat < 0 ? NONE : intAt(difat, (n - HEADER_FATS) % perSector);
  }

  private int intAt(int sector, int index) throws IOException {
    ByteBuffer bytes = sector(sector);
    int at = index * Integer.BYTES;
    return at + Integer.BYTES <= bytes.limit() ? bytes.getInt(at) : NONE;
  }

  private ByteBuffer sector(int n) throws IOException {
    return littleEndian(file.read((n + 1L) * sectorLength, sectorLength));
  }

  private static ByteBuffer littleEndian(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }
}
