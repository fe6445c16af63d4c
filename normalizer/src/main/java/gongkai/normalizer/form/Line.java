package gongkai.normalizer.form;

import gongkai.normalizer.label.LabelSet;
import java.util.List;
import java.util.Optional;

/**
 * A row or a column of a part of a form.
 *
 * @param code what it stands for: an indicator, a part of one, or an applicant; empty for a heading
 * @param role what its cells hold
 * @param parents the labels above or left of it that it shares with its neighbours, outermost first
 * @param labels what it is known by
 * @param unit the unit that the form itself names
 * @param sign whether its numbers may be signed
 * @param presence whether the form can do without it
 */
public record Line(
    String code,
    Role role,
    List<LabelSet> parents,
    LabelSet labels,
    Optional<String> unit,
    Sign sign,
    Presence presence) {

  /** What the cells of a row or column hold. */
  public enum Role {
    /** Figures. */
    VALUE,
    /** The units of the figures beside them. */
    UNIT,
    /** Something that is no figure of the year, such as a running total. */
    OTHER,
    /** Nothing: the line names those that follow. */
    HEADING
  }

  /** Whether numbers may be signed. */
  public enum Sign {
    NONE,
    ALLOWED
  }

  /** Whether a form can do without a line. */
  public enum Presence {
    REQUIRED,
    OPTIONAL
  }

  public Line {
    parents = List.copyOf(parents);
  }
}
