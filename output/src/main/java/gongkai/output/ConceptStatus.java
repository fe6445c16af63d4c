package gongkai.output;

/** What stands in a cell of a harmonised panel; the letters are those of panel_status.csv. */
enum ConceptStatus {
  REPORTED('R'),
  /** Reported, and something speaks against it: a flag, or two ways to count it that disagree. */
  FLAGGED('F'),
  BLANK('B'),
  /** A dash, or 无. */
  DASH('D'),
  /** Unreadable, or of an unknown unit. */
  UNREADABLE('U'),
  /** A form of the report has it, and the report does not. */
  ABSENT('A'),
  /** No form of the report has it. */
  NOT_IN_FORM('N');

  private final char letter;

  ConceptStatus(char letter) {
    this.letter = letter;
  }

  String letter() {
    return Character.toString(letter);
  }

  static ConceptStatus of(char letter) {
    for (ConceptStatus status : values()) {
      if (status.letter == letter) {
        return status;
      }
    }
    throw new IllegalArgumentException("no status has the letter " + letter);
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
