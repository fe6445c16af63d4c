package gongkai.cli.child;

/** Which of Java's compilers a child has. What it reads is the same. */
enum Compilers {
  /** Is done soon: for runs of minutes. */
  FIRST("-XX:TieredStopAtLevel=1"),
  /** The second takes as long as a minute of reading, and then halves the time of each file. */
  BOTH("-XX:TieredStopAtLevel=4");

  private final String option;

  Compilers(String option) {
    this.option = option;
  }

  String option() {
    return option;
  }
}
