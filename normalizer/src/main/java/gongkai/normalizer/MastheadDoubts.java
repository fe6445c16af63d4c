package gongkai.normalizer;

import gongkai.normalizer.Agency.Doubt;
import gongkai.normalizer.Masthead.Disagreement;
import gongkai.normalizer.Report.Completeness;
import gongkai.normalizer.Report.Note;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts into notes and words that a report may be another agency's or of another year. */
final class MastheadDoubts {
  private MastheadDoubts() {}

  static Set<Note> notes(Masthead masthead) {
    Set<Note> notes = EnumSet.noneOf(Note.class);
    ofAgency(masthead).ifPresent(unused -> notes.add(Note.AGENCY_UNCLEAR));
    masthead.disagreements().forEach(found -> notes.add(note(found.subject())));
    return notes;
  }

  /** The completeness with the doubts among its reasons, after what is missing. */
  static Completeness added(Completeness completeness, Masthead masthead) {
    String reason =
        Stream.of(
                Stream.of(completeness.reason()).filter(missing -> !missing.isEmpty()),
                ofAgency(masthead).map(Doubt::words).stream(),
                masthead.disagreements().stream().map(Disagreement::words))
            .flatMap(words -> words)
            .collect(Collectors.joining("; "));
    return new Completeness(completeness.status(), reason);
  }

  private static Optional<Doubt> ofAgency(Masthead masthead) {
    return masthead.agency().flatMap(Agency::doubt);
  }

  private static Note note(Disagreement.Subject subject) {
    return switch (subject) {
      case AGENCY -> Note.AGENCY_DISAGREES;
      case YEAR -> Note.YEAR_DISAGREES;
    };
  }
}
