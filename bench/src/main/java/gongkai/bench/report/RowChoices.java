package gongkai.bench.report;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/**
 * What one report does to the rows of the forms.
 *
 * @param labelCells what becomes of merged labels, as the typesetter names it
 * @param division whether section 二 is one table, as the typesetter names it
 * @param changes row changes in the typesetter's YAML
 * @param cut whether the requests table is two tables with a page between
 */
record RowChoices(String labelCells, String division, List<String> changes, Cut cut) {
  /** The label before whose row a requests table is cut. */
  static final String CUT_BEFORE = "（四）无法提供";

  private static final String CUT_LABEL = "三、本年度办理结果";

  /** Whether a Word table was cut at a page. */
  enum Cut {
    NONE,
    /** Its label stands twice. */
    LABEL,
    /** It goes on as another table on the next page. */
    TABLE
  }

  private enum LabelCells implements Dice.Weighted {
    MERGED(78),
    REPEATED(11),
    FIRST_ONLY(11);

    private final int weight;

    LabelCells(int weight) {
      this.weight = weight;
    }

    @Override
    public int weight() {
      return weight;
    }
  }

  RowChoices {
    changes = List.copyOf(changes);
  }

  static RowChoices thrown(Dice dice, Edition edition) {
    Dice.Throws thrown = dice.of("rows");
    LabelCells labels = thrown.weighted(LabelCells.values());
    String division = thrown.percent(12) ? "by_item" : "one";
    boolean noRules = thrown.percent(8);
    int emptyAfter = thrown.percent(5) ? thrown.between(4, 20) : 0;
    boolean cutShort = thrown.percent(6);
    int cut = thrown.between(1, 100);
    List<String> changes = new ArrayList<>();
    if (edition.isSheet()) {
      if (cutShort) {
        List.of("meetings", "courses", "trainees")
            .forEach(code -> changes.add("{leave_out: sheet.training." + code + "}"));
      }
      return new RowChoices(labels.name(), "one", changes, Cut.NONE);
    }
    if (noRules) {
      String first = edition.form().equals("form_2019") ? "made" : "issued";
      changes.add("{leave_out: disclosure.rules." + first + "}");
    }
    // Unmerged labels have nothing left to divide.
    Cut cutAs =
        labels != LabelCells.MERGED || cut > 14 ? Cut.NONE : cut > 7 ? Cut.LABEL : Cut.TABLE;
    if (cutAs != Cut.NONE) {
      changes.add("{divide: %s, before: %s}".formatted(CUT_LABEL, CUT_BEFORE));
    } else if (emptyAfter > 0) {
      changes.add("{insert_empty_after: " + emptyAfter + ", table: requests}");
    }
    return new RowChoices(labels.name(), division, changes, cutAs);
  }

  /** For a person; empty where nothing is changed. */
  String description() {
    StringJoiner words = new StringJoiner(" ");
    if (!labelCells.equals("MERGED")) {
      words.add("labels_" + labelCells);
    }
    if (!division.equals("one")) {
      words.add(division);
    }
    if (cut != Cut.NONE) {
      words.add("cut_" + cut);
    }
    changes.forEach(words::add);
    return words.toString();
  }
}
