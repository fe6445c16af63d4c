package gongkai.normalizer.known;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gongkai.normalizer.Agency.AdminLevel;
import gongkai.normalizer.UnusableAdditionException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Files of agencies and divisions: what they mean, and what is said of those that are wrong. */
class UserFilesTest {
  private static final String DIVISIONS = "divisions";

  @TempDir private Path temporary = Path.of("");

  private record Wrong(String file, String why, String text, String says) {
    static Wrong of(Object entry) {
      Map<?, ?> fields = (Map<?, ?>) entry;
      return new Wrong(
          text(fields, "file"), text(fields, "why"), text(fields, "text"), text(fields, "says"));
    }

    private static String text(Map<?, ?> fields, String key) {
      return Objects.requireNonNull(fields.get(key), key).toString();
    }

    @Override
    public String toString() {
      return file + ": " + why;
    }
  }

  static Stream<Wrong> wrongFiles() throws IOException {
    String name = "/gongkai/normalizer/known/errors.yaml";
    try (InputStream in =
        Objects.requireNonNull(UserFilesTest.class.getResourceAsStream(name), name)) {
      Object root = new Load(LoadSettings.builder().build()).loadFromInputStream(in);
      return ((List<?>) Objects.requireNonNull(root)).stream().map(Wrong::of);
    }
  }

  @ParameterizedTest
  @MethodSource
  void wrongFiles(Wrong given) throws IOException {
    Path file = write(given.text());

    assertThatThrownBy(
            () -> {
              if (given.file().equals(DIVISIONS)) {
                Divisions.read(file);
              } else {
                KnownAgencies.read(file);
              }
            })
        .isInstanceOf(UnusableAdditionException.class)
        .hasMessage(file + given.says());
  }

  @Test
  void missingFileIsSaidToBeMissing() {
    Path file = temporary.resolve("none.csv");

    assertThatThrownBy(() -> Divisions.read(file))
        .isInstanceOf(UnusableAdditionException.class)
        .hasMessage(file + ": there is no such file");
  }

  @Test
  void otherEncodingIsSaidToBeOne() throws IOException {
    Path file = temporary.resolve("gbk.csv");
    Files.write(file, "code,name,parent\n370000,山东省,\n".getBytes(Charset.forName("GBK")));

    assertThatThrownBy(() -> Divisions.read(file))
        .isInstanceOf(UnusableAdditionException.class)
        .hasMessage(file + ": is not UTF-8; save it as CSV in UTF-8");
  }

  @Test
  void divisionsLieInEachOtherByParentOrByCode() throws IOException {
    Divisions divisions =
        Divisions.read(
            write(
                """
                \ufeffname,parent,code\r
                山东省,,370000\r
                济宁市,,370800\r
                曲阜市,,370881\r
                望海市,370000,379981\r
                青柳县,,379921\r
                """));

    assertThat(names(divisions, "370881")).containsExactly("山东省", "济宁市", "曲阜市");
    assertThat(names(divisions, "379981")).containsExactly("山东省", "望海市");
    assertThat(names(divisions, "379921")).containsExactly("山东省", "青柳县");
    assertThat(names(divisions, "370000")).containsExactly("山东省");
    assertThat(divisions.chain("999999")).isEmpty();
    assertThat(divisions.named("曲阜市")).extracting(Division::code).containsExactly("370881");
    assertThat(divisions.named("曲阜市").get(0).level()).isEqualTo(AdminLevel.COUNTY);
  }

  @Test
  void divisionsThatHoldEachOtherEnd() throws IOException {
    Divisions divisions =
        Divisions.read(write("code,name,parent\n370800,甲市,370900\n370900,乙市,370800\n"));

    assertThat(names(divisions, "370800")).containsExactly("乙市", "甲市");
  }

  @Test
  void namesHaveTheirYears() throws IOException {
    List<KnownAgency> agencies =
        KnownAgencies.read(
            write(
                """
                agency_id,name,from_year,to_year,parent_id,source
                望海市-新局,望海市新局,2019,,望海市-人民政府,望政发〔2019〕1号
                望海市-新局,"望海市, 旧局",,2018,,望政发〔2019〕1号
                """));

    assertThat(agencies).extracting(KnownAgency::name).containsExactly("望海市新局", "望海市, 旧局");
    assertThat(agencies.get(0).isOf(OptionalInt.of(2018))).isFalse();
    assertThat(agencies.get(0).isOf(OptionalInt.of(2019))).isTrue();
    assertThat(agencies.get(1).isOf(OptionalInt.of(2018))).isTrue();
    assertThat(agencies.get(1).isOf(OptionalInt.of(2019))).isFalse();
    assertThat(agencies.get(1).isOf(OptionalInt.empty())).isTrue();
    assertThat(agencies.get(0).parentId()).contains("望海市-人民政府");
    assertThat(agencies.get(1).parentId()).isEmpty();
  }

  /** Each entry has a year and a source, and no name is two agencies' in one year. */
  @Test
  void whatTheProgramKnowsIsCertain() {
    List<KnownAgency> agencies = KnownAgencies.ofProgram();

    assertThat(agencies)
        .isNotEmpty()
        .allSatisfy(agency -> assertThat(agency.from()).isPresent())
        .allSatisfy(agency -> assertThat(agency.source()).matches(".*〔\\d{4}〕\\d+号"))
        .extracting(KnownAgency::name)
        .doesNotHaveDuplicates();
  }

  private static List<String> names(Divisions divisions, String code) {
    return divisions.chain(code).stream().map(Division::name).toList();
  }

  private Path write(String text) throws IOException {
    return Files.writeString(temporary.resolve("user.csv"), text);
  }
}
