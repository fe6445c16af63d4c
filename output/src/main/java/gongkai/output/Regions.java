package gongkai.output;

import gongkai.normalizer.Agency;
import gongkai.normalizer.Applicant;
import gongkai.normalizer.Comparisons.Departments;
import gongkai.normalizer.FigureKey;
import gongkai.output.history.Comparison;
import gongkai.output.history.CurrentFigures;
import gongkai.output.history.RegionSums;
import gongkai.output.history.RegionSums.Share;
import java.io.Closeable;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Compares regions with the sums over their organs, where all that are known have reports. */
final class Regions implements Closeable {
  /** What a share is to the region. */
  private enum Part {
    REGION,
    GOVERNMENT,
    ORGAN
  }

  private final RegionSums sums;
  private final GroupSpool spool;

  Regions(Path folder, SpoolIndex index, Departments rule) throws IOException {
    this.sums = new RegionSums(rule);
    this.spool = new GroupSpool(folder, index, "regions");
  }

  /** Takes what counts of an agency, as a region of its own and as an organ of another. */
  void add(AgencyHistory agency, List<CurrentFigures> current) throws IOException {
    NavigableMap<Integer, List<CurrentFigures>> byYear = new TreeMap<>();
    for (CurrentFigures figures : current) {
      byYear.computeIfAbsent(figures.report().year(), year -> new ArrayList<>()).add(figures);
    }
    Optional<String> parent = agency.trait(Agency.Traits::parentId);
    for (List<CurrentFigures> year : byYear.values()) {
      Optional<Share> region = sums.ofRegion(year);
      if (region.isPresent()) {
        add(agency.id(), Part.REGION, region.get());
        Optional<Share> government = sums.ofGovernment(year);
        if (government.isPresent()) {
          add(agency.id(), Part.GOVERNMENT, government.get());
        }
      }
      Optional<Share> organ = sums.ofOrgan(year);
      if (parent.isPresent() && organ.isPresent()) {
        add(parent.get(), Part.ORGAN, organ.get());
      }
    }
  }

  private void add(String region, Part part, Share share) throws IOException {
    Comparison.Subject subject = share.subject();
    List<String> member =
        new ArrayList<>(
            List.of(
                part.name() + subject.report(),
                part.name(),
                subject.report(),
                subject.agencyId(),
                subject.agency()));
    share
        .numbers()
        .forEach(
            (key, number) -> {
              member.add(key.indicator());
              member.add(FieldText.code(key.applicant()));
              member.add(number.toString());
            });
    spool.add(List.of(region, SortedNumber.text(subject.year())), member);
  }

  /**
   * Tells how regions and sums compare; nothing can be added after.
   *
   * @param children the ids of all organs of a region, by its id
   */
  void finish(Map<String, Set<String>> children, Consumer<List<Comparison>> findings)
      throws IOException {
    spool.read(
        (group, members) -> {
          Map<Part, List<Share>> shares = new HashMap<>();
          int year = Math.toIntExact(SortedNumber.parse(group.get(1)));
          for (List<String> member : members) {
            shares
                .computeIfAbsent(Part.valueOf(member.get(1)), part -> new ArrayList<>())
                .add(share(year, member));
          }
          Set<String> known = children.getOrDefault(group.get(0), Set.of());
          findings.accept(compare(shares, known));
        });
  }

  private List<Comparison> compare(Map<Part, List<Share>> shares, Set<String> known) {
    List<Share> region = shares.getOrDefault(Part.REGION, List.of());
    List<Share> organs = new ArrayList<>(shares.getOrDefault(Part.ORGAN, List.of()));
    Set<String> there = new HashSet<>();
    organs.forEach(organ -> there.add(organ.subject().agencyId()));
    if (region.isEmpty() || known.isEmpty() || !there.equals(known)) {
      return List.of();
    }
    organs.addAll(shares.getOrDefault(Part.GOVERNMENT, List.of()));
    return sums.compare(region.get(0), organs);
  }

  private static Share share(int year, List<String> member) {
    Map<FigureKey, BigDecimal> numbers = new LinkedHashMap<>();
    for (int i = 5; i < member.size(); i += 3) {
      FigureKey key = new FigureKey(member.get(i), Applicant.find(member.get(i + 1)));
      numbers.put(key, new BigDecimal(member.get(i + 2)));
    }
    return new Share(
        new Comparison.Subject(member.get(2), member.get(3), member.get(4), year), numbers);
  }

  @Override
  public void close() throws IOException {
    spool.close();
  }
}
