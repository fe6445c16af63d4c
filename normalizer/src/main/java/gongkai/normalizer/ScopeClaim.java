package gongkai.normalizer;

/**
 * For whom a table counts, from the report's own words.
 *
 * @param scope {@link Scope#UNKNOWN} when nothing says it
 * @param words the words that say it; empty when nothing does
 */
public record ScopeClaim(Scope scope, String words) {
  /** Nothing says for whom a table counts. */
  public static final ScopeClaim UNKNOWN = new ScopeClaim(Scope.UNKNOWN, "");
}
