package gongkai.output.verify;

/**
 * Something in a dataset that is not as it must be.
 *
 * @param kind what kind of promise it breaks
 * @param where which file or row: {@code figures row 7 (report_id r…, indicator …)}; rows are
 *     counted from 1, the header being row 1
 * @param what the column, or what else it is about
 * @param found what stands there
 * @param expected what should
 */
public record Finding(Kind kind, String where, String what, String found, String expected) {
  /** What kind of promise a finding breaks. */
  public enum Kind {
    /** A file is missing, or does not belong to the dataset. */
    FILES("files"),
    /** A file has another size or SHA-256 than datapackage.json says. */
    CHECKSUMS("checksums"),
    /** A table lacks columns, or is no CSV. */
    TABLES("tables"),
    /** A field is not what its column holds. */
    FIELDS("fields"),
    /** Rows stand in another order. */
    ORDER("order of rows"),
    /** Two rows have one key. */
    KEYS("primary keys"),
    /** A row names one that is not there. */
    REFERENCES("foreign keys"),
    /** A count or a digest is another than that of the rows. */
    COUNTS("counts"),
    /** Fields of a row, or of rows about the same, contradict each other. */
    AGREEMENT("agreement of fields"),
    /** An identity comes out otherwise than checks.csv says. */
    IDENTITIES("identities"),
    /** Flags that identities raise are not those of the failed checks. */
    FLAGS("flags");

    private final String title;

    Kind(String title) {
      this.title = title;
    }

    /** For people, in the plural. */
    public String title() {
      return title;
    }
  }

  /** The finding as one line. */
  public String text() {
    return "%s: %s: found %s, expected %s".formatted(where, what, found, expected);
  }
}
