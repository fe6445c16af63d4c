package gongkai.extractor.text;

import gongkai.extractor.KnownLabels;
import gongkai.extractor.KnownTable;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Reads the rows below the heads of a table that a dump writes with one cell on a line. */
final class ListedBody {
  /** A row, before it is known what stands below it. */
  private record Draft(List<String> groups, String label, int depth, List<String> run) {}

  private final List<String> lines;
  private final KnownLabels known;
  private final ListedHead head;
  private final List<Draft> drafts = new ArrayList<>();

  /** Index of the first known row that may come next. */
  private int nextKnown;

  /** How many rows have labels of the known table. */
  private int knownRows;

  private int next;

  private ListedBody(List<String> lines, KnownLabels known, ListedHead head) {
    this.lines = lines;
    this.known = known;
    this.head = head;
    this.next = head.end();
  }

  /** The rows below some heads, to the first line that is part of none. */
  static ListedTable below(ListedHead head, List<String> lines, KnownLabels known) {
    ListedBody body = new ListedBody(lines, known, head);
    if (head.table().rows().isEmpty()) {
      body.knownRows++;
      body.addRow(List.of(), "", 0);
    } else {
      while (body.readRow()) {
        // The next one.
      }
    }
    return body.table();
  }

  private boolean readRow() {
    List<ListedLine> labels = new ArrayList<>();
    int line = next;
    while (line < lines.size()) {
      ListedLine at = ListedLine.at(lines, line, known);
      if (at.isValue()) {
        break;
      }
      if (!at.isBlank()) {
        if (!isLabelOfRow(at)) {
          break;
        }
        addUnlessRepeated(labels, at);
      }
      line = at.end();
    }
    if (labels.isEmpty()) {
      return false;
    }
    add(labels);
    return true;
  }

  /** A label that covers several columns may be written once for each. */
  private static void addUnlessRepeated(List<ListedLine> labels, ListedLine label) {
    int last = labels.size() - 1;
    if (last >= 0 && labels.get(last).text().equals(label.text())) {
      labels.set(last, label);
    } else {
      labels.add(label);
    }
  }

  /** A label of a row or group, or another text, no sentence, with a value below it. */
  private boolean isLabelOfRow(ListedLine at) {
    if (at.isLabel()) {
      return known.isRow(at.name()) || known.isGroup(at.name());
    }
    return at.text().indexOf('。') < 0
        && at.end() < lines.size()
        && ListedLine.at(lines, at.end(), known).isValue();
  }

  /** Adds the row of the last of some labels; those before are of its groups, or of empty rows. */
  private void add(List<ListedLine> labels) {
    List<String> groups = new ArrayList<>();
    for (ListedLine label : labels.subList(0, labels.size() - 1)) {
      if (known.isGroup(label.name())) {
        groups.add(label.text());
      } else {
        next = label.end();
        addRow(groups, label);
        groups.clear();
      }
    }
    ListedLine last = labels.get(labels.size() - 1);
    next = last.end();
    addRow(groups, last);
  }

  private void addRow(List<String> groups, ListedLine label) {
    List<KnownTable.Line> rows = head.table().rows();
    for (int i = nextKnown; i < rows.size(); i++) {
      if (rows.get(i).names().contains(label.name())) {
        nextKnown = i + 1;
        knownRows++;
        int depth = Math.max(rows.get(i).parents().size(), groups.size());
        addRow(groups, label.text(), depth);
        return;
      }
    }
    int above = drafts.isEmpty() ? 0 : drafts.get(drafts.size() - 1).depth();
    addRow(groups, label.text(), Math.max(above, groups.size()));
  }

  private void addRow(List<String> groups, String label, int depth) {
    List<String> run = new ArrayList<>();
    while (next < lines.size()) {
      ListedLine at = ListedLine.at(lines, next, known);
      if (!at.isValue() && !at.isBlank()) {
        break;
      }
      run.add(at.text());
      next = at.end();
    }
    drafts.add(new Draft(List.copyOf(groups), label, depth, List.copyOf(run)));
  }

  private ListedTable table() {
    List<ListedRow> rows = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      OptionalInt covered = i + 1 < drafts.size() ? covered(drafts.get(i + 1)) : rest(draft);
      rows.add(new ListedRow(draft.groups(), draft.label(), draft.depth(), draft.run(), covered));
    }
    return new ListedTable(head, rows, knownRows, next);
  }

  private static OptionalInt covered(Draft below) {
    return OptionalInt.of(below.depth() - below.groups().size());
  }

  /** Below the last row there may be any number of blank lines. */
  private OptionalInt rest(Draft last) {
    int rest = last.run().size() - head.columns();
    boolean isBlank =
        rest >= 0 && last.run().stream().skip(head.columns()).allMatch(String::isEmpty);
    return isBlank ? OptionalInt.of(rest) : OptionalInt.empty();
  }
}
