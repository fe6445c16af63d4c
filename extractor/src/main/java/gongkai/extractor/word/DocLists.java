package gongkai.extractor.word;

import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.LFO;
import org.apache.poi.hwpf.model.LFOData;
import org.apache.poi.hwpf.model.ListData;
import org.apache.poi.hwpf.model.ListFormatOverrideLevel;
import org.apache.poi.hwpf.model.ListTables;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.jspecify.annotations.Nullable;

/** The numbered lists of a DOC; counts their items as paragraphs are asked for in order. */
final class DocLists {
  /** Marks a paragraph of a list that shows no number. */
  private static final int NO_NUMBER = 0x07ff;

  private final @Nullable ListTables tables;
  private final Map<Integer, NumberedList> lists = new HashMap<>();
  private final ListCounters counters = new ListCounters();

  DocLists(HWPFDocument document) {
    this.tables = document.getListTables();
  }

  /** The paragraph's automatic number; empty if it has none. Counts the paragraph. */
  Optional<String> next(Paragraph paragraph) {
    int id = paragraph.getIlfo();
    if (tables == null || id <= 0 || id >= NO_NUMBER) {
      return Optional.empty();
    }
    ListTables known = tables;
    NumberedList list = lists.computeIfAbsent(id, unused -> find(known, id));
    return counters.next(list, paragraph.getIlvl());
  }

  /** A list that the file does not define has no levels. */
  private static NumberedList find(ListTables tables, int id) {
    try {
      return build(tables, id);
    } catch (NoSuchElementException e) {
      return new NumberedList("", Integer.toString(id), Map.of(), Map.of());
    }
  }

  private static NumberedList build(ListTables tables, int id) {
    LFO override = tables.getLfo(id);
    ListData data = tables.getListData(override.getLsid());
    Map<Integer, ListLevel> levels = new HashMap<>();
    for (int level = 0; data != null && level < data.getLevels().length; level++) {
      levels.put(level, level(data.getLevels()[level]));
    }
    Map<Integer, Integer> starts = new HashMap<>();
    LFOData changes = tables.getLfoData(id);
    if (changes != null && changes.getRgLfoLvl() != null) {
      for (ListFormatOverrideLevel change : changes.getRgLfoLvl()) {
        change(change, levels, starts);
      }
    }
    return new NumberedList(
        Integer.toString(override.getLsid()), Integer.toString(id), levels, starts);
  }

  private static void change(
      ListFormatOverrideLevel change,
      Map<Integer, ListLevel> levels,
      Map<Integer, Integer> starts) {
    if (change.isFormatting() && change.getLevel() != null) {
      levels.put(change.getLevelNum(), level(change.getLevel()));
    }
    if (change.isStartAt()) {
      starts.put(
          change.getLevelNum(),
          change.isFormatting() ? change.getLevel().getStartAt() : change.getIStartAt());
    }
  }

  private static ListLevel level(org.apache.poi.hwpf.model.ListLevel level) {
    return new ListLevel(
        level.getStartAt(),
        NumberFormat.coded(level.getNumberFormat()),
        template(level.getNumberText()),
        level.getRestart() > 0 ? OptionalInt.of(level.getRestart()) : OptionalInt.empty(),
        level.isLegalNumbering() ? ListLevel.Digits.ALL_DECIMAL : ListLevel.Digits.AS_FORMATTED);
  }

  /** A DOC writes the level itself, from 0, where a DOCX writes %1. */
  private static String template(@Nullable String text) {
    StringBuilder template = new StringBuilder();
    for (char c : (text == null ? "" : text).toCharArray()) {
      if (c < NumberedList.LEVELS) {
        template.append('%').append(c + 1);
      } else {
        template.append(c);
      }
    }
    return template.toString();
  }
}
