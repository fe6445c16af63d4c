package gongkai.output.history;

import java.util.List;
import java.util.function.Predicate;

/**
 * Which of the reports that count of one agency and year speaks for a scope: the one whose main
 * tables are of it, else the only one that has figures of it. Several tell nothing, as nothing is
 * mixed.
 */
public final class Speaking {
  private Speaking() {}

  /**
   * Those that may speak; exactly one speaks.
   *
   * @param <R> a report, or what it says
   * @param having all that have figures of the scope
   * @param isOwn whether the scope is that of a report's main tables
   */
  public static <R> List<R> among(List<R> having, Predicate<R> isOwn) {
    List<R> own = having.stream().filter(isOwn).toList();
    return own.isEmpty() ? having : own;
  }
}
