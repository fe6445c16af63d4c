package gongkai.output;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Where the reports of a dataset come from, and from when the newest is: told by the rows of
 * reports.csv alone, so that the same input tells the same. Memory grows with the number of sites.
 */
final class Origins {
  private static final int URL = ReportsTable.TABLE.schema().indexOf("url");
  private static final int FETCHED_AT = ReportsTable.TABLE.schema().indexOf("fetched_at");
  private static final List<Integer> DATES =
      List.of(
          ReportsTable.TABLE.schema().indexOf("published_on"),
          ReportsTable.TABLE.schema().indexOf("signed_on"));

  private final Map<String, Long> sites = new TreeMap<>(Utf8Order.ASCENDING);
  private Optional<Instant> newest = Optional.empty();

  /**
   * A site.
   *
   * @param root its address, with a slash at its end
   * @param reports how many reports have an address there
   */
  record Site(String root, long reports) {}

  /** Takes a row of reports.csv and gives it back. */
  List<String> pass(List<String> row) {
    root(row.get(URL)).ifPresent(root -> sites.merge(root, 1L, Long::sum));
    Optional<Instant> date = date(row);
    if (date.isPresent() && newest.map(date.get()::isAfter).orElse(true)) {
      newest = date;
    }
    return row;
  }

  /** When a report was fetched, else published, else signed; the beginning of that day in UTC. */
  private static Optional<Instant> date(List<String> row) {
    if (!row.get(FETCHED_AT).isEmpty()) {
      return Optional.of(Instant.parse(row.get(FETCHED_AT)));
    }
    return DATES.stream()
        .map(row::get)
        .filter(date -> !date.isEmpty())
        .findFirst()
        .map(date -> LocalDate.parse(date).atStartOfDay(ZoneOffset.UTC).toInstant());
  }

  /** Scheme and host of an address; empty if it is none of the web. */
  private static Optional<String> root(String url) {
    try {
      URI uri = new URI(url);
      boolean web = uri.getHost() != null && List.of("http", "https").contains(uri.getScheme());
      return web
          ? Optional.of("%s://%s/".formatted(uri.getScheme(), uri.getRawAuthority()))
          : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty(); // What a page calls its address need not be one.
    }
  }

  /** The newest date that an input says; empty if none says one. */
  Optional<Instant> newest() {
    return newest;
  }

  /** How many sites there are. */
  int count() {
    return sites.size();
  }

  /** The sites with most reports, the most first, then in the order of their addresses. */
  List<Site> most(int limit) {
    return sites.entrySet().stream()
        .map(site -> new Site(site.getKey(), site.getValue()))
        .sorted(Comparator.comparingLong(Site::reports).reversed())
        .limit(limit)
        .toList();
  }
}
