package gongkai.normalizer.check;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.normalizer.Codebook;
import gongkai.normalizer.check.Identity.Operand;
import gongkai.normalizer.form.FormLibrary;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdentitiesTest {
  private static final FormLibrary FORMS = FormLibrary.load();
  private static final Codebook CODEBOOK = Codebook.load();

  @Test
  void namesOnlyKnownIndicatorsInIdentities() {
    assertThat(Identities.load().all())
        .allSatisfy(
            identity -> {
              Stream<Operand> operands =
                  Stream.concat(identity.left().stream(), identity.right().stream());
              assertThat(operands.flatMap(o -> o.variants().stream()).flatMap(List::stream))
                  .allMatch(code -> CODEBOOK.find(code).isPresent());
              assertThat(identity.source()).isNotBlank();
              assertThat(identity.forms()).allMatch(form -> FORMS.forms().contains(form));
            });
  }
}
