package gongkai.normalizer.masthead;

import gongkai.corpus.Provenance;
import gongkai.normalizer.Agency;
import gongkai.normalizer.Agency.Doubt;
import gongkai.normalizer.Masthead;
import gongkai.normalizer.Masthead.Claim;
import gongkai.normalizer.Masthead.Disagreement;
import gongkai.normalizer.Masthead.Disagreement.Subject;
import gongkai.normalizer.Masthead.Evidence;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a manifest says of a file's report: it goes before what the report says of itself, and what
 * the report's own words deny is kept beside it.
 */
public final class ManifestRow {
  /** Where a name or a year stands beside the report, its own words say nothing else. */
  private static final Set<Evidence> NOT_ITS_WORDS =
      EnumSet.of(Evidence.FOOTER, Evidence.URL, Evidence.FILE_NAME);

  private final Optional<FoldedText> agency;
  private final Optional<Integer> year;
  private final AgencyResolver agencies;

  /**
   * A manifest's row.
   *
   * @param provenance what the manifest says of the file
   * @param agencies tells which names are one agency's
   */
  public ManifestRow(Provenance provenance, AgencyResolver agencies) {
    this.agency = provenance.agency().map(FoldedText::of).filter(name -> !name.isEmpty());
    this.year = provenance.year();
    this.agencies = agencies;
  }

  /** The masthead of a file's only report with what the row says. */
  public Masthead over(Masthead read) {
    return told(read, EnumSet.allOf(Subject.class));
  }

  /**
   * The mastheads of a file's reports with what the row says. It cannot be of each where they are
   * of different agencies or years: then each stays what it says, and disagrees where it does.
   */
  public List<Masthead> over(List<Masthead> read) {
    Set<Subject> decided = EnumSet.noneOf(Subject.class);
    if (read.stream().flatMap(of -> of.agency().stream()).map(Agency::name).distinct().count()
        <= 1) {
      decided.add(Subject.AGENCY);
    }
    if (read.stream().flatMap(of -> of.year().stream()).map(Claim::value).distinct().count() <= 1) {
      decided.add(Subject.YEAR);
    }
    return read.stream().map(of -> told(of, decided)).toList();
  }

  private Masthead told(Masthead read, Set<Subject> decided) {
    List<Disagreement> disagreements = new ArrayList<>();
    agencyDenied(read).ifPresent(disagreements::add);
    yearDenied(read).ifPresent(disagreements::add);
    return read.of(
            decided.contains(Subject.AGENCY) ? agencyOf(read) : read.agency(),
            decided.contains(Subject.YEAR) ? yearOf(read) : read.year())
        .denied(disagreements);
  }

  private Optional<Claim<Integer>> yearOf(Masthead read) {
    return year.map(told -> new Claim<>(told, Evidence.MANIFEST, Integer.toString(told)))
        .or(read::year);
  }

  private Optional<Disagreement> yearDenied(Masthead read) {
    return year.flatMap(
        told ->
            read.year()
                .filter(own -> !NOT_ITS_WORDS.contains(own.evidence()))
                .filter(own -> !own.value().equals(told))
                .map(
                    own ->
                        new Disagreement(Subject.YEAR, told.toString(), own.value().toString())));
  }

  private Optional<Agency> agencyOf(Masthead read) {
    return agency
        .map(
            name ->
                read.agency()
                    .filter(own -> agreement(name, own, read) == NameAgreement.READ_FULLER)
                    .map(ManifestRow::confirmed)
                    .orElseGet(() -> Agencies.of(name.printed(), name.folded(), Evidence.MANIFEST)))
        .or(read::agency);
  }

  /** That the report names other organs, too, is no doubt once a manifest names one of them. */
  private static Agency confirmed(Agency own) {
    boolean settled =
        own.doubt().filter(doubt -> doubt.kind() == Doubt.Kind.SEVERAL_NAMED).isPresent();
    String folded = FoldedText.of(own.name()).folded();
    return settled ? Agencies.of(own.name(), folded, own.evidence()) : own;
  }

  private Optional<Disagreement> agencyDenied(Masthead read) {
    return agency.flatMap(
        name ->
            read.agency()
                .filter(own -> !NOT_ITS_WORDS.contains(own.evidence()))
                .filter(own -> agreement(name, own, read) == NameAgreement.NONE)
                .filter(own -> !isAmongRivals(name, own))
                .map(own -> new Disagreement(Subject.AGENCY, name.printed(), own.name())));
  }

  private NameAgreement agreement(FoldedText name, Agency own, Masthead read) {
    Agency given = Agencies.of(name.printed(), name.folded(), Evidence.MANIFEST);
    boolean same = !own.id().isEmpty() && agencies.isSame(given, own, yearOf(read));
    return same
        ? NameAgreement.READ_FULLER
        : NameAgreement.of(name.folded(), FoldedText.of(own.name()).folded());
  }

  /** Whether the report names the manifest's agency beside another. */
  private static boolean isAmongRivals(FoldedText name, Agency own) {
    return own.doubt().stream()
        .filter(doubt -> doubt.kind() == Doubt.Kind.SEVERAL_NAMED)
        .flatMap(doubt -> doubt.agencies().stream())
        .anyMatch(other -> NameAgreement.of(name.folded(), other) != NameAgreement.NONE);
  }
}
