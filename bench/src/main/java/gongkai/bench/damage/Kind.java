package gongkai.bench.damage;

import gongkai.bench.damage.LabelDamage.Unmerged;
import gongkai.bench.marked.MarkedReport;
import gongkai.bench.report.Dice;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of mutations. */
public enum Kind {
  CLEAN(Family.CLEAN, (report, dice) -> Optional.of(Damaged.of(report, "nothing"))),

  LABEL_DROPPED(Family.LABEL, LabelDamage.one(Slip.DROPPED)),
  LABEL_ADDED(Family.LABEL, LabelDamage.one(Slip.ADDED)),
  LABEL_SWAPPED(Family.LABEL, LabelDamage.one(Slip.SWAPPED)),
  LABEL_LOOK_ALIKE(Family.LABEL, LabelDamage.one(Slip.LOOK_ALIKE)),
  LABEL_HOMOPHONE(Family.LABEL, LabelDamage.one(Slip.HOMOPHONE)),
  LABEL_WORN(Family.LABEL, Damage.upTo(6, LabelDamage.one(Slip.DROPPED))),
  LABEL_LOST(Family.LABEL, Damage.upTo(3, Damage.ofOneTable(LabelDamage::emptied))),
  LABEL_MOVED(Family.LABEL, Damage.upTo(2, Damage.ofOneTable(LabelDamage::toNeighbour))),
  LABEL_WITH_GROUP(Family.LABEL, Damage.upTo(2, Damage.ofOneTable(LabelDamage::mergedWithGroup))),
  GROUPS_REPEATED(Family.LABEL, LabelDamage.unmerged(Unmerged.EACH_ROW)),
  GROUPS_FIRST_ONLY(Family.LABEL, LabelDamage.unmerged(Unmerged.FIRST_ROW)),

  EVERY_LABEL_DROPPED(Family.EVERY_LABEL, LabelDamage.every(List.of(Slip.DROPPED))),
  EVERY_LABEL_ADDED(Family.EVERY_LABEL, LabelDamage.every(List.of(Slip.ADDED))),
  EVERY_LABEL_SWAPPED(Family.EVERY_LABEL, LabelDamage.every(List.of(Slip.SWAPPED))),
  EVERY_LABEL_LOOK_ALIKE(Family.EVERY_LABEL, LabelDamage.every(List.of(Slip.LOOK_ALIKE))),
  EVERY_LABEL_HOMOPHONE(Family.EVERY_LABEL, LabelDamage.every(List.of(Slip.HOMOPHONE))),
  EVERY_LABEL_ANY(Family.EVERY_LABEL, LabelDamage.every(Arrays.asList(Slip.values()))),

  HEAD_GROUPS_GONE(Family.LABEL, Damage.ofOneTable(HeadDamage::groupsGone)),
  HEADS_GONE(Family.LABEL, Damage.ofOneTable(HeadDamage::someGone)),
  HEADS_SHIFTED(Family.LABEL, Damage.ofOneTable(HeadDamage::shifted)),
  HEADS_APART(Family.LABEL, Damage.ofOneTable(HeadDamage::apart)),

  ROW_DROPPED(Family.SHAPE, Damage.upTo(3, Damage.ofOneTable(RowDamage::dropped))),
  ROW_TWICE(Family.SHAPE, Damage.ofOneTable(RowDamage::duplicated)),
  ROW_TWICE_OTHERWISE(Family.SHAPE, Damage.ofOneTable(RowDamage::contradicted)),
  ROW_EMPTY(Family.SHAPE, Damage.upTo(3, Damage.ofOneTable(RowDamage::emptyInserted))),
  ROW_UNKNOWN(Family.SHAPE, Damage.upTo(2, Damage.ofOneTable(RowDamage::unknownInserted))),
  ROWS_EXCHANGED(Family.SHAPE, Damage.ofOneTable(TableDamage::rowsExchanged)),

  COLUMN_DROPPED(Family.SHAPE, Damage.ofOneTable(ColumnDamage::dropped)),
  COLUMN_TWICE(Family.SHAPE, Damage.ofOneTable(ColumnDamage::duplicated)),
  COLUMN_EMPTY(Family.SHAPE, Damage.ofOneTable(ColumnDamage::emptyInserted)),
  COLUMN_SPLIT(Family.SHAPE, Damage.upTo(2, Damage.ofOneTable(ColumnDamage::split))),

  TABLE_CUT(Family.SHAPE, Damage.ofOneTable(TableDamage::cut)),
  TABLE_DIVIDED(Family.SHAPE, Damage.ofOneTable(TableDamage::divided)),
  TABLES_JOINED(Family.SHAPE, TableDamage::joined),
  TABLE_TRANSPOSED(Family.SHAPE, Damage.ofOneTable(TableDamage::transposed)),

  DIGITS_CHANGED(Family.VALUE, Damage.upTo(5, Damage.ofOneTable(ValueDamage::digits))),
  DIGITS_SPACED(Family.VALUE, Damage.upTo(3, Damage.ofOneTable(ValueDamage::spaced))),
  NUMBERS_IN_ONE_CELL(Family.VALUE, Damage.ofOneTable(ValueDamage::two)),
  NUMBER_MOVED(Family.VALUE, Damage.ofOneTable(ValueDamage::moved)),

  MIXED(Family.SHAPE, Mixed::apply),

  IDENTITY_BROKEN(Family.IDENTITY, IdentityDamage::broken);

  /** What is asked of kinds. */
  public enum Family {
    /** Nothing was damaged: all is right and nothing flagged. */
    CLEAN,
    /** Words alone were damaged: nothing is silently wrong. */
    LABEL,
    /** Every label has one wrong character: almost all is right, nothing silently wrong. */
    EVERY_LABEL,
    /** Rows, columns and tables stand otherwise. */
    SHAPE,
    /** Numbers stand otherwise. */
    VALUE,
    /** An equation was made wrong: it is caught. */
    IDENTITY
  }

  private final Family family;

  @SuppressWarnings("ImmutableEnumChecker") // The functions here hold no state.
  private final Damage damage;

  Kind(Family family, Damage damage) {
    this.family = family;
    this.damage = damage;
  }

  /** What is asked of it. */
  public Family family() {
    return family;
  }

  /** Its name on the command line and in what is printed. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** A damaged report; empty if the report has nothing that this damage could befall. */
  public Optional<Damaged> damage(MarkedReport report, Dice dice) {
    return damage(report, dice.of("damage " + code()));
  }

  Optional<Damaged> damage(MarkedReport report, Dice.Throws dice) {
    return damage.apply(report, dice);
  }
}
