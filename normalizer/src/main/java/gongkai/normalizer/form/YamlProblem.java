package gongkai.normalizer.form;

/** Something in YAML that is not as it must be. */
public final class YamlProblem extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  private final int line;
  private final String problem;

  /**
   * A problem in a line.
   *
   * @param where the file or resource
   * @param line from 1
   * @param problem what was found there and what was expected
   */
  YamlProblem(String where, int line, String problem) {
    super("%s, line %d: %s".formatted(where, line, problem));
    this.line = line;
    this.problem = problem;
  }

  /** The line, from 1. */
  public int line() {
    return line;
  }

  /** What was found there and what was expected. */
  public String problem() {
    return problem;
  }
}
