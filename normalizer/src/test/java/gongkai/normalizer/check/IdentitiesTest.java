package gongkai.normalizer.check;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.normalizer.Codebook;
import gongkai.normalizer.check.Identity.Operand;
import gongkai.normalizer.form.FormLibrary;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  @ParameterizedTest
  @CsvSource({
    "requests_results, requests.result.granted, '', true",
    "requests_results, requests.result.total, '', true",
    "requests_results, requests.received, '', false",
    "requests_results, requests.result.other, requests.result.other, true",
    "requests_results, requests.result.other, requests.result.other.fee_unpaid, false",
    "requests_results, requests.result.other.fee_unpaid, requests.result.other.fee_unpaid, true",
    "requests_results, requests.result.other.fee_unpaid, requests.result.other, false",
    "requests_balance, requests.carried_out, '', true",
    "requests_applicants, requests.carried_out, '', false",
    "no_such_identity, requests.carried_out, '', false"
  })
  void tellsWhichFiguresAreOperands(
      String id, String indicator, String reported, boolean involved) {
    assertThat(Identities.load().involves(id, indicator, Set.of(reported))).isEqualTo(involved);
  }

  @Test
  void saysWhatAnIdentityMeans() {
    assertThat(Identities.load().words("requests_balance"))
        .hasValueSatisfying(
            words -> {
              assertThat(words.zh()).isEqualTo("本年新收 + 上年结转 = 办理结果总计 + 结转下年度");
              assertThat(words.en()).startsWith("received + carried in = ");
            });
    assertThat(Identities.load().words("no_such_identity")).isEmpty();
  }
}
