package gongkai.output;

import gongkai.extractor.Link;
import gongkai.normalizer.Reading;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Ties pages whose report is only in an attachment to the file that the attachment is. Only what
 * such pages ask for is kept, so memory does not grow with the other files.
 */
final class Attachments {
  private static final Pattern ABSOLUTE = Pattern.compile("(?i)^(?:https?:)?//.*");
  private static final Pattern SCHEME = Pattern.compile("(?i)^(?:https?:)?//");
  private static final Pattern DEFAULT_PORT = Pattern.compile("^([^/?]*):(?:80|443)(?=[/?]|$)");
  private static final Pattern END = Pattern.compile("[?#].*$");

  private final Map<String, List<Link>> pages = new HashMap<>();

  /** What pages ask for, as addresses and as paths, and the first file that is it. */
  private final Map<String, String> files = new HashMap<>();

  /** Takes an outcome; one without attachments leaves nothing. */
  void add(FileOutcome outcome) {
    if (outcome.attachments().isEmpty()) {
      return;
    }
    String page = FilesTable.file(outcome);
    pages.put(page, outcome.attachments());
    outcome.attachments().forEach(link -> files.put(key(page, link), ""));
  }

  boolean isEmpty() {
    return pages.isEmpty();
  }

  /** Looks whether a row of files.csv is what a page asks for; rows come in the table's order. */
  void meet(List<String> row) {
    String file = row.get(FilesTable.TABLE.schema().indexOf("file"));
    String url = row.get(FilesTable.TABLE.schema().indexOf("url"));
    take(pathKey(file), file);
    if (!url.isEmpty()) {
      take(urlKey(url), file);
    }
  }

  private void take(String key, String file) {
    files.computeIfPresent(key, (unused, before) -> before.isEmpty() ? file : before);
  }

  /** A row of files.csv with the files that its attachments are. */
  List<String> complete(List<String> row) {
    String page = row.get(FilesTable.TABLE.schema().indexOf("file"));
    List<Link> links = pages.getOrDefault(page, List.of());
    if (links.isEmpty()) {
      return row;
    }
    List<String> completed = new ArrayList<>(row);
    String reason =
        Reading.AttachmentOnly.reason(
            links,
            link ->
                Optional.ofNullable(files.get(key(page, link)))
                    .filter(file -> !file.isEmpty() && !file.equals(page)));
    completed.set(FilesTable.TABLE.schema().indexOf("reason"), FieldText.line(reason));
    return completed;
  }

  private static String key(String page, Link link) {
    String address = link.address();
    return ABSOLUTE.matcher(address).matches()
        ? urlKey(address)
        : pathKey(beside(page, Link.decoded(END.matcher(address).replaceFirst(""))));
  }

  private static String pathKey(String path) {
    return "path " + path;
  }

  /** The path that a relative address leads to from a page's path. */
  private static String beside(String page, String address) {
    Deque<String> names = new ArrayDeque<>(List.of(page.split("/", -1)));
    names.removeLast();
    for (String name : address.split("/", -1)) {
      if (name.equals("..")) {
        names.pollLast();
      } else if (!name.equals(".")) {
        names.addLast(name);
      }
    }
    return String.join("/", names);
  }

  /** An address as far as two of one document are the same: not by scheme, escapes and fragment. */
  private static String urlKey(String url) {
    String rest = SCHEME.matcher(url.strip()).replaceFirst("").replaceFirst("#.*$", "");
    int end = rest.length() - rest.replaceFirst("^[^/?]*", "").length();
    String server = rest.substring(0, end).toLowerCase(Locale.ROOT);
    String local = Link.decoded(rest.substring(end));
    return "url " + DEFAULT_PORT.matcher(server).replaceFirst("$1") + local;
  }
}
