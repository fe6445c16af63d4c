package gongkai.typesetter;

import gongkai.typesetter.Layout.Part;
import gongkai.typesetter.SampleReport.SectionedForm;
import gongkai.typesetter.Typography.Digits;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts a report together from its layouts, words and numbers. Serves one report. */
final class Composer {
  private final SampleReport report;
  private final Set<String> unusedWording;
  private final Set<String> unusedProse;
  private final TableSetter tables;

  private Composer(SampleReport report) {
    this.report = report;
    this.unusedWording = new HashSet<>(report.typography().wording().keySet());
    this.unusedProse = new HashSet<>(report.prose().keySet());
    this.tables = new TableSetter(report.typography(), this::label, this::value);
  }

  /**
   * The report's parts in order.
   *
   * @throws IllegalArgumentException if the report has prose or wording for which its forms have no
   *     place: a misspelt key must not be ignored
   */
  static List<Block> compose(SampleReport report) {
    Composer composer = new Composer(report);
    List<Block> blocks = new ArrayList<>();
    for (SectionedForm form : report.forms()) {
      for (Part part : form.layout().outline()) {
        blocks.addAll(composer.blocks(form, part));
      }
    }
    composer.requireAllUsed();
    return blocks;
  }

  private List<Block> blocks(SectionedForm form, Part part) {
    return switch (part.kind()) {
      case TITLE -> List.of(new Block.Title(report.title()));
      case HEADING -> List.of(new Block.Heading(label(part.argument())));
      case CAPTION -> List.of(new Block.Caption(label(part.argument())));
      case LINE -> List.of(new Block.Line(label(part.argument())));
      case PROSE -> prose(part.argument());
      case TABLE ->
          tables.set(form.table(part.argument())).stream().<Block>map(Block.Table::new).toList();
      case SIGNATURE ->
          report.signature().isEmpty()
              ? List.of()
              : List.of(new Block.Signature(report.signature()));
    };
  }

  private List<Block> prose(String key) {
    unusedProse.remove(key);
    Node prose = report.prose().get(key);
    return prose == null
        ? List.of()
        : prose.texts().stream().<Block>map(Block.Paragraph::new).toList();
  }

  private String label(String text) {
    unusedWording.remove(text);
    return report
        .typography()
        .wording()
        .getOrDefault(text, text)
        .replace("{agency}", report.agency())
        .replace("{year}", Integer.toString(report.year()));
  }

  private String value(String placeholder) {
    String text = report.cells().at(Placeholder.parse(placeholder)).text();
    return report.typography().digits() == Digits.FULL_WIDTH ? fullWidth(text) : text;
  }

  private static String fullWidth(String text) {
    StringBuilder wide = new StringBuilder(text);
    for (int i = 0; i < wide.length(); i++) {
      char c = wide.charAt(i);
      if (c >= '0' && c <= '9') {
        wide.setCharAt(i, (char) (c - '0' + '０'));
      }
    }
    return wide.toString();
  }

  private void requireAllUsed() {
    Map<String, Set<String>> unused = Map.of("wording", unusedWording, "prose", unusedProse);
    unused.forEach(
        (what, keys) -> {
          if (!keys.isEmpty()) {
            throw new IllegalArgumentException(
                "%s: its forms have no place for the %s %s".formatted(report.name(), what, keys));
          }
        });
  }
}
