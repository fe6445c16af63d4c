package gongkai.normalizer.masthead;

import gongkai.normalizer.Agency.Traits;
import gongkai.normalizer.masthead.NameParts.Kind;
import gongkai.normalizer.masthead.NameParts.Region;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The prefecture and the province that a report's text has right before the first place of its
 * agency's name: 淮安市 before 洪泽区, in an address. Where it has several, none is told.
 */
final class PlaceNames {
  private static final Set<Kind> IN_A_PREFECTURE = EnumSet.of(Kind.COUNTY, Kind.CITY);

  private PlaceNames() {}

  /** Completes the prefecture and the province where they are missing. */
  static Traits complete(Traits shown, List<Region> places, List<Line> lines) {
    if (places.isEmpty()
        || !IN_A_PREFECTURE.contains(places.get(0).kind())
        || shown.prefecture().isPresent()) {
      return shown;
    }
    Set<String> before = before(places.get(0).name(), lines);
    Optional<String> prefecture =
        only(before, name -> Places.holding(name).isPresent() && fits(name, shown));
    Optional<String> province =
        shown
            .province()
            .or(() -> prefecture.flatMap(Places::holding).map(Places.Province::name))
            .or(() -> only(before, name -> Places.province(name).isPresent()).map(Places::full));
    return shown.in(province, prefecture, shown.county());
  }

  private static boolean fits(String prefecture, Traits shown) {
    return shown.province().isEmpty()
        || Places.holding(prefecture).map(Places.Province::name).equals(shown.province());
  }

  private static Optional<String> only(Set<String> names, Predicate<String> wanted) {
    Set<String> found = names.stream().filter(wanted).collect(Collectors.toSet());
    return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
  }

  /** The prefectures and provinces, in full, that stand right before the name. */
  private static Set<String> before(String name, List<Line> lines) {
    Set<String> found = new TreeSet<>();
    for (Line line : lines) {
      String text = line.folded();
      for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
        Places.endOf(text.substring(0, at)).ifPresent(found::add);
      }
    }
    return found;
  }
}
