package gongkai.output.question;

import gongkai.output.Dataset;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The agencies of a dataset, in its order. */
public final class AgencyList {
  private final Map<String, DatasetAgency> byId;

  private AgencyList(Map<String, DatasetAgency> byId) {
    this.byId = byId;
  }

  /**
   * Reads the agencies.
   *
   * @throws IOException if the dataset cannot be read
   */
  public static AgencyList of(Dataset dataset) throws IOException {
    Map<String, DatasetAgency> byId = new LinkedHashMap<>();
    dataset.read(
        "agencies",
        DatasetAgency.COLUMNS,
        row -> {
          DatasetAgency agency = DatasetAgency.of(row);
          byId.put(agency.id(), agency);
        });
    return new AgencyList(byId);
  }

  /** How many there are. */
  public int size() {
    return byId.size();
  }

  Optional<DatasetAgency> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /**
   * Those of which a text is a part of the id or of any name; all for an empty text.
   *
   * @param part compared without regard to width, case and white space
   */
  public List<DatasetAgency> matching(String part) {
    String folded = FoldedName.of(part);
    return where(agency -> agency.hasPart(folded));
  }

  /**
   * The one that a text means: by its id, else by a whole name, else by a part of one.
   *
   * @throws UnanswerableException if none fits, or several do
   */
  public DatasetAgency one(String text) throws UnanswerableException {
    Optional<DatasetAgency> named = find(text);
    if (named.isPresent()) {
      return named.get();
    }
    String folded = FoldedName.of(text);
    List<DatasetAgency> whole = where(agency -> agency.isNamed(folded));
    List<DatasetAgency> fitting = whole.isEmpty() && !folded.isEmpty() ? matching(text) : whole;
    if (fitting.size() == 1) {
      return fitting.get(0);
    }
    if (fitting.isEmpty()) {
      throw new UnanswerableException(
          "no agency with '%s' in its id or a name; 'gongkai agencies' lists all %d"
              .formatted(text, size()));
    }
    throw UnanswerableException.of(
        "'%s' fits %d agencies; name one by its id".formatted(text, fitting.size()),
        fitting.stream().map(DatasetAgency::id).toList());
  }

  private List<DatasetAgency> where(Predicate<DatasetAgency> test) {
    List<DatasetAgency> found = new ArrayList<>();
    byId.values().stream().filter(test).forEach(found::add);
    return found;
  }
}
