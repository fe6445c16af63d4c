package gongkai.output;

import gongkai.normalizer.Agency;
import gongkai.normalizer.Applicant;
import gongkai.normalizer.Comparisons.Outlier;
import gongkai.normalizer.FigureKey;
import gongkai.normalizer.Scope;
import gongkai.output.history.Comparison;
import gongkai.output.history.CurrentFigures;
import gongkai.output.history.Peers;
import java.io.Closeable;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Compares numbers with those of agencies of the same level and kind, on the same year and under
 * the same scope. An agency whose level or kind is not known has no like ones, nor has an unknown
 * scope.
 */
final class LikeAgencies implements Closeable {
  private final List<Peers> rules;
  private final GroupSpool spool;

  LikeAgencies(Path folder, SpoolIndex index, List<Outlier> outliers) throws IOException {
    this.rules =
        outliers.stream()
            .filter(rule -> rule.among() == Outlier.Among.PEERS)
            .map(Peers::new)
            .toList();
    this.spool = new GroupSpool(folder, index, "peers");
  }

  void add(AgencyHistory agency, CurrentFigures figures) throws IOException {
    Optional<Agency.AdminLevel> level = agency.trait(Agency.Traits::level);
    Optional<Agency.OrganType> kind = agency.trait(Agency.Traits::organType);
    if (level.isEmpty() || kind.isEmpty() || figures.scope() == Scope.UNKNOWN) {
      return;
    }
    for (int rule = 0; rule < rules.size(); rule++) {
      for (Peers.Peer peer : rules.get(rule).of(figures)) {
        spool.add(
            List.of(
                Integer.toString(rule),
                Integer.toString(peer.subject().year()),
                figures.scope().code(),
                level.get().code(),
                kind.get().code(),
                peer.key().indicator(),
                FieldText.code(peer.key().applicant())),
            member(peer));
      }
    }
  }

  private static List<String> member(Peers.Peer peer) {
    Comparison.Subject subject = peer.subject();
    return List.of(
        subject.report(), subject.agencyId(), subject.agency(), peer.number().toString());
  }

  /** Tells what is notable, group by group; nothing can be added after. */
  void finish(Consumer<List<Comparison>> findings) throws IOException {
    spool.read(
        (group, members) -> {
          List<Peers.Peer> peers = members.stream().map(member -> peer(group, member)).toList();
          findings.accept(rules.get(Integer.parseInt(group.get(0))).notable(peers));
        });
  }

  private static Peers.Peer peer(List<String> group, List<String> member) {
    int year = Integer.parseInt(group.get(1));
    return new Peers.Peer(
        new Comparison.Subject(member.get(0), member.get(1), member.get(2), year),
        new FigureKey(group.get(5), Applicant.find(group.get(6))),
        new BigDecimal(member.get(3)));
  }

  @Override
  public void close() throws IOException {
    spool.close();
  }
}
