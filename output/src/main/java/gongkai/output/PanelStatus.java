package gongkai.output;

import gongkai.normalizer.Value;

/** What stands in a cell of a panel, and the letter for it. */
enum PanelStatus {
  REPORTED('R'),
  /**
   * Reported, and something speaks against it: a flag, or two ways to count it that disagree. Only
   * harmonised panels have it.
   */
  FLAGGED('F'),
  BLANK('B'),
  /** A dash, or 无. */
  DASH('D'),
  /** Unreadable, or of an unknown unit. */
  UNREADABLE('U'),
  /** A form of the report has it, and the report does not, or counts it for another scope. */
  ABSENT('A'),
  /** No form of the report has it. */
  NOT_IN_FORM('N');

  private final char letter;

  PanelStatus(char letter) {
    this.letter = letter;
  }

  String letter() {
    return Character.toString(letter);
  }

  static PanelStatus of(char letter) {
    for (PanelStatus status : values()) {
      if (status.letter == letter) {
        return status;
      }
    }
    throw new IllegalArgumentException("no status has the letter " + letter);
  }

  /** What a cell's own status comes to; flags are not looked at. */
  static PanelStatus of(Value.Status status) {
    return switch (status) {
      case REPORTED -> REPORTED;
      case BLANK -> BLANK;
      case DASH, NONE_WORD -> DASH;
      case UNIT_UNKNOWN, UNREADABLE -> UNREADABLE;
    };
  }

  /** Whether a cell stands in the report. */
  boolean isThere() {
    return this != ABSENT && this != NOT_IN_FORM;
  }

  /** Whether it is a number. */
  boolean isNumber() {
    return this == REPORTED || this == FLAGGED;
  }
}
