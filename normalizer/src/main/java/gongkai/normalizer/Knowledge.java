package gongkai.normalizer;

import gongkai.normalizer.check.Identities;
import gongkai.normalizer.crosswalk.Concept;
import gongkai.normalizer.crosswalk.Crosswalk;
import gongkai.normalizer.form.FormLibrary;
import gongkai.normalizer.form.OwnForm;
import gongkai.normalizer.form.OwnForms;
import gongkai.normalizer.form.YamlProblem;
import gongkai.normalizer.masthead.AgencyResolver;
import gongkai.normalizer.value.CellText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a run knows: what comes with the program, and what a user adds. Each file of the user's is
 * read once, before any report is.
 *
 * @param forms the forms, the user's last
 * @param codebook the indicators, the user's last
 * @param identities the identities, the user's last
 * @param subjects regular expressions of folded text for what reports are about beside information
 *     disclosure
 * @param corrections figures that a person corrected; absent if no file of them was given
 * @param agencies the agencies with the names they had, and where they are
 */
public record Knowledge(
    FormLibrary forms,
    Codebook codebook,
    Identities identities,
    List<String> subjects,
    Optional<Corrections> corrections,
    AgencyResolver agencies) {
  public Knowledge {
    subjects = List.copyOf(subjects);
  }

  /** What comes with the program. */
  public static Knowledge ofProgram() {
    return with(AgencyResolver.ofProgram());
  }

  private static Knowledge with(AgencyResolver agencies) {
    return new Knowledge(
        FormLibrary.load(),
        Codebook.load(),
        Identities.load(),
        List.of(),
        Optional.empty(),
        agencies);
  }

  /**
   * What comes with the program and what a user adds.
   *
   * @throws UnusableAdditionException if a file of the user's cannot be used, and why
   * @throws IOException if it cannot be read
   */
  public static Knowledge of(Additions additions) throws IOException {
    Knowledge knowledge = with(AgencyResolver.of(additions));
    if (additions.forms().isPresent()) {
      knowledge = knowledge.withForms(additions.forms().get());
    }
    if (additions.corrections().isPresent()) {
      knowledge = knowledge.withCorrections(additions.corrections().get());
    }
    return knowledge;
  }

  /** Corrections may be of figures of the user's own forms. */
  private Knowledge withCorrections(Path file) throws IOException {
    Corrections read = CorrectionFile.read(file, codebook, new FigurePlaces(forms));
    return new Knowledge(forms, codebook, identities, subjects, Optional.of(read), agencies);
  }

  private Knowledge withForms(Path file) throws IOException {
    CellText cellText = new CellText();
    OwnForms.Known known =
        new OwnForms.Known(
            forms,
            codebook.indicators(),
            Crosswalk.of(codebook.indicators()).concepts().stream().map(Concept::variable).toList(),
            unit -> cellText.kind(unit) == CellText.Kind.UNIT);
    try {
      List<OwnForm> own = OwnForms.read(file.toString(), UserFile.text(file), known);
      return new Knowledge(
          forms.with(own),
          codebook.with(own),
          identities.with(own),
          own.stream().map(OwnForm::subject).flatMap(Optional::stream).toList(),
          corrections,
          agencies);
    } catch (YamlProblem e) {
      throw new UnusableAdditionException(file, e.line(), e.problem());
    }
  }
}
