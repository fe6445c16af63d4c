package gongkai.typesetter;

import gongkai.typesetter.GridCell.Kind;
import gongkai.typesetter.PrintedCells.Printed;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A report to typeset: who and when, what it says, and how it is set. Immutable. */
public final class SampleReport {
  private static final Set<String> KEYS =
      Set.of(
          "file",
          "format",
          "agency",
          "year",
          "scope",
          "source",
          "forms",
          "tables",
          "title",
          "prose",
          "signature",
          "site",
          "typography",
          "figures");

  private final String name;
  private final Node node;
  private final List<SectionedForm> forms;
  private final PrintedCells cells;
  private final Typography typography;

  /** A form of the report, with the tables that this report takes from another form. */
  record SectionedForm(Layout layout, Map<String, Layout> borrowed) {
    Grid table(String table) {
      return borrowed.getOrDefault(table, layout).table(table);
    }
  }

  private SampleReport(String name, Node node, Typography typography) {
    this.name = name;
    this.node = node;
    this.forms = readForms(node);
    this.cells = PrintedCells.read(node.at("figures"));
    this.typography = typography;
  }

  /** The names of all samples, in a defined order. */
  public static List<String> names() {
    return Node.resource("samples.yaml").texts();
  }

  /** All samples, in the order of {@link #names()}. */
  public static List<SampleReport> all() {
    return names().stream().map(SampleReport::load).toList();
  }

  /**
   * One sample.
   *
   * @throws IllegalArgumentException if there is none of this name, or its YAML is not understood
   */
  public static SampleReport load(String name) {
    return of(name, Node.resource("samples/" + name + ".yaml"));
  }

  /**
   * A report that is no committed sample, from its YAML.
   *
   * @throws IllegalArgumentException if the YAML is not understood
   */
  public static SampleReport parse(String name, String yaml) {
    return of(name, Node.parse(name, yaml));
  }

  private static SampleReport of(String name, Node node) {
    node.allowing(KEYS);
    return new SampleReport(
        name, node, node.find("typography").map(Typography::read).orElse(Typography.OFFICIAL));
  }

  private static List<SectionedForm> readForms(Node node) {
    Map<String, Layout> borrowed = new LinkedHashMap<>();
    node.find("tables")
        .map(Node::entries)
        .orElse(Map.of())
        .forEach((table, form) -> borrowed.put(table, Layout.load(form.text())));
    return node.at("forms").texts().stream()
        .map(form -> new SectionedForm(Layout.load(form), borrowed))
        .toList();
  }

  /** The same report, set otherwise. */
  public SampleReport withTypography(Typography newTypography) {
    return new SampleReport(name, node, newTypography);
  }

  /** The name of its YAML, without extension. */
  public String name() {
    return name;
  }

  /** Where its document lies below corpus/samples, with {@code /}. */
  public String file() {
    return node.at("file").text();
  }

  /** The format of its document. */
  public Format format() {
    return Names.constant(Format.class, node.at("format").text());
  }

  /** The agency as printed in the title. */
  public String agency() {
    return node.at("agency").text();
  }

  /** The year reported on. */
  public int year() {
    return Integer.parseInt(node.at("year").text());
  }

  /** The form of its main tables. */
  public String form() {
    return forms.get(0).layout().form();
  }

  /** For whom its figures count, as its text says. */
  public Scope scope() {
    return Names.constant(Scope.class, node.at("scope").text());
  }

  /** Where its figures come from, for a person. */
  public String source() {
    return node.at("source").text();
  }

  /** How it is set. */
  public Typography typography() {
    return typography;
  }

  /** Every figure of its document, in reading order. */
  public List<Figure> figures() {
    List<Figure> figures = new ArrayList<>();
    for (SectionedForm form : forms) {
      for (Layout.Part part : form.layout().outline()) {
        if (part.kind() == Layout.PartKind.TABLE) {
          placeholders(form.table(part.argument()))
              .filter(Placeholder::isFigure)
              .map(placeholder -> figure(form.layout(), placeholder))
              .forEach(figures::add);
        }
      }
    }
    requireUnique(figures);
    return List.copyOf(figures);
  }

  private Stream<Placeholder> placeholders(Grid table) {
    return TableSetter.template(table, typography).cells().stream()
        .filter(cell -> cell.kind() == Kind.VALUE)
        .map(cell -> Placeholder.parse(cell.text()));
  }

  private Figure figure(Layout layout, Placeholder placeholder) {
    Printed printed = cells.at(placeholder);
    String indicator = placeholder.indicator();
    Optional<BigDecimal> expected =
        printed.stated().or(() -> layout.money().value(indicator, printed.text()));
    return new Figure(layout.form(), indicator, placeholder.applicant(), printed.text(), expected);
  }

  private void requireUnique(List<Figure> figures) {
    Set<List<Object>> seen = new HashSet<>();
    for (Figure figure : figures) {
      if (!seen.add(List.of(figure.indicator(), figure.applicant()))) {
        throw new IllegalArgumentException(name + " has " + figure.indicator() + " twice");
      }
    }
  }

  List<SectionedForm> forms() {
    return forms;
  }

  PrintedCells cells() {
    return cells;
  }

  List<String> title() {
    return node.at("title").texts();
  }

  List<String> signature() {
    return node.find("signature").map(Node::texts).orElse(List.of());
  }

  Map<String, Node> prose() {
    return node.at("prose").entries();
  }

  Site site() {
    return node.find("site").map(Site::read).orElse(Site.NONE);
  }
}
