package gongkai.output;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lines of fields that wait on the disk until those of their group have come. A group stands in
 * memory when it is read, the others do not.
 */
final class GroupSpool implements Closeable {
  /** Sorts before every character of a name, and stands in none. */
  private static final String BETWEEN = "\u0000";

  private final RowSpool spool;

  GroupSpool(Path folder, SpoolIndex index, String name) throws IOException {
    this.spool = new RowSpool(folder.resolve(name), index.numbers(name));
  }

  /** Takes a whole group. */
  @FunctionalInterface
  interface GroupReader {
    void read(List<String> group, List<List<String>> members) throws IOException;
  }

  /**
   * Adds a member.
   *
   * @param group what all of a group have in common
   * @param member the fields of this one, of which the first is its own within the group
   */
  void add(List<String> group, List<String> member) throws IOException {
    String key = String.join(BETWEEN, group) + BETWEEN + member.get(0);
    spool.append(key, CsvRows.bytes(List.of(group, member)));
  }

  /** Reads all groups in order, each with its members in the order of their first field. */
  void read(GroupReader reader) throws IOException {
    List<List<String>> members = new ArrayList<>();
    List<List<String>> group = new ArrayList<>();
    spool.read(
        bytes -> {
          List<List<String>> rows = CsvRows.parse(bytes);
          List<String> own = rows.get(0);
          Optional<List<String>> before = group.stream().findFirst();
          if (before.isPresent() && !before.get().equals(own)) {
            reader.read(before.get(), List.copyOf(members));
            members.clear();
          }
          group.clear();
          group.add(own);
          members.add(rows.get(1));
        });
    if (!members.isEmpty()) {
      reader.read(group.get(0), List.copyOf(members));
    }
  }

  @Override
  public void close() throws IOException {
    spool.close();
  }
}
