package gongkai.bench.page;

import gongkai.bench.page.Look.Backdrop;
import gongkai.bench.page.Look.Breaks;
import gongkai.bench.page.Look.Cells;
import gongkai.bench.page.Look.Furniture;
import gongkai.bench.page.Look.HeadBreak;
import gongkai.bench.page.Look.Letters;
import gongkai.bench.page.Look.Level;
import gongkai.bench.page.Look.Orientation;
import gongkai.bench.page.Look.RowBreak;
import gongkai.bench.page.Look.Sheet;
import gongkai.bench.page.Look.Side;
import gongkai.bench.page.Look.Tables;
import gongkai.bench.page.Look.TallLabel;
import gongkai.bench.page.Look.Weight;
import gongkai.bench.report.Dice;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;

/** Throws how a report looks. */
final class LookMaker {
  private static final List<String> FONTS =
      List.of(
          "Noto Serif CJK SC",
          "Noto Serif CJK SC",
          "Noto Sans CJK SC",
          "WenQuanYi Zen Hei",
          "WenQuanYi Micro Hei");
  private static final List<String> DIGITS =
      List.of("", "", "DejaVu Serif", "DejaVu Sans", "DejaVu Sans Mono");

  /** The golden ratio's fraction: its multiples spread evenly however many there are. */
  private static final double SPREAD = 0.618033988749895;

  private LookMaker() {}

  static Look make(Dice dice) {
    return new Look(sheet(dice), type(dice), tables(dice), cells(dice), breaks(dice));
  }

  private static Sheet sheet(Dice dice) {
    Dice.Throws thrown = dice.of("sheet");
    return new Sheet(
        thrown.weighted(Orientation.values()),
        thrown.between(36, 72),
        thrown.between(45, 80),
        thrown.weighted(Furniture.values()));
  }

  private static Letters type(Dice dice) {
    Dice.Throws thrown = dice.of("type");
    String font = thrown.one(FONTS);
    String digits = thrown.one(DIGITS);
    double tracking = thrown.percent(12) ? thrown.tenths(0.5, 3) : 0;
    return new Letters(
        font,
        digits.isEmpty() ? font : digits,
        thrown.one(List.of(7.5, 8.0, 9.0, 9.0, 10.0, 10.5)),
        thrown.one(List.of(10.5, 12.0, 14.0, 16.0)),
        tracking,
        thrown.percent(25) ? Weight.BOLD : Weight.NORMAL);
  }

  private static Tables tables(Dice dice) {
    Dice.Throws thrown = dice.of("tables");
    Borders borders = thrown.weighted(Borders.values());
    double thin = thrown.one(List.of(0.5, 0.75, 1.0));
    double width =
        switch (borders) {
          case HAIR -> thrown.one(List.of(0.25, 0.3));
          case THICK -> thrown.one(List.of(1.5, 2.25));
          case DOUBLE -> thrown.one(List.of(1.5, 2.25, 3.0));
          case DASHED, DOTTED -> thrown.one(List.of(0.5, 0.75, 1.5));
          case SOLID, SEPARATE, FRAMED, HORIZONTAL, NONE -> thin;
        };
    double gap = thrown.tenths(1, 2);
    return new Tables(
        borders, width, gap, thrown.weighted(Shading.values()), thrown.weighted(Backdrop.values()));
  }

  private static Cells cells(Dice dice) {
    Dice.Throws thrown = dice.of("cells");
    return new Cells(
        thrown.weighted(Side.values()),
        thrown.weighted(Level.values()),
        thrown.weighted(TallLabel.values()),
        thrown.tenths(1, 4),
        thrown.tenths(0.5, 5));
  }

  private static Breaks breaks(Dice dice) {
    Dice.Throws thrown = dice.of("breaks");
    double share = (dice.number() * SPREAD + dice.seed() * SPREAD * SPREAD) % 1;
    return new Breaks(
        thrown.weighted(RowBreak.values()),
        thrown.weighted(HeadBreak.values()),
        thrown.percent(70) ? 0.9 * share : -1);
  }

  /** What was thrown, by name, for a person. */
  static Map<String, String> settings(Look look) {
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put(
        "borders", look.tables().borders() + " " + look.tables().width() + "pt" + gap(look));
    settings.put("shading", look.tables().shading().name());
    settings.put("backdrop", look.tables().backdrop().name());
    settings.put("breaks", breaks(look.breaks()));
    settings.put("tall_label", look.cells().tall().name());
    settings.put("cells", cells(look.cells()));
    settings.put("type", type(look.type()));
    settings.put("sheet", sheet(look.sheet()));
    return settings;
  }

  private static String gap(Look look) {
    return look.tables().borders() == Borders.SEPARATE ? " gap " + look.tables().gap() + "pt" : "";
  }

  private static String breaks(Breaks breaks) {
    StringJoiner words = new StringJoiner(" ");
    words.add("rows_" + breaks.rows()).add("heads_" + breaks.heads());
    words.add(breaks.sweep() < 0 ? "flow" : String.format(Locale.ROOT, "at %.2f", breaks.sweep()));
    return words.toString();
  }

  private static String cells(Cells cells) {
    return cells.values() + " " + cells.level() + " " + cells.padding() + "/" + cells.paddingTop();
  }

  private static String type(Letters type) {
    String tracking = type.tracking() > 0 ? " tracking " + type.tracking() : "";
    String digits = type.digits().equals(type.font()) ? "" : "+" + type.digits();
    return type.font() + digits + " " + type.size() + " " + type.labels() + tracking;
  }

  private static String sheet(Sheet sheet) {
    return sheet.orientation() + " " + sheet.margin() + "/" + sheet.top() + " " + sheet.furniture();
  }
}
