package gongkai.cli;

/** How the program ends. */
enum Exit {
  /** Done, even if nothing was a report. */
  DONE(0),
  /** A bug of this program, or a verification that failed. */
  INTERNAL(1),
  /** The command line is not understood. */
  USAGE(2),
  /** Input or output cannot be read or written. */
  INPUT_OUTPUT(3),
  /** Ended by Ctrl-C. */
  INTERRUPTED(130);

  private final int code;

  Exit(int code) {
    this.code = code;
  }

  int code() {
    return code;
  }
}
