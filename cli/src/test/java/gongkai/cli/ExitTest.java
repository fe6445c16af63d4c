package gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Exit codes, and the one line that says why. */
class ExitTest {
  private static final Stages PROGRAM = Stages.ofProgram(Map.of());

  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          frobnicate                       | gongkai: Unmatched argument at index 0: 'frobnicate'; see gongkai --help
          extract                          | gongkai: Missing required options and parameters: '--output=DIR', 'PATH'; see gongkai extract --help
          extract a                        | gongkai: Missing required option: '--output=DIR'; see gongkai extract --help
          extract a -o b --jobs 0          | gongkai: --jobs is at least 1, not 0; leave it out for all cores; see gongkai extract --help
          extract a -o b --jobs two        | gongkai: Invalid value for option '--jobs': 'two' is not an int; see gongkai extract --help
          inspect                          | gongkai: Missing required parameter: 'FILE'; see gongkai inspect --help
          tables a                         | gongkai: Missing required option: '--output=DIR'; see gongkai tables --help
          codebook --xml                   | gongkai: Unknown option: '--xml'; see gongkai codebook --help
          codebook --dataset a             | gongkai: --dataset goes with --html only; see gongkai codebook --help
          panel                            | gongkai: Missing required parameter: 'DATASET'; see gongkai panel --help
          panel a --years 21               | gongkai: --years is 2016-2023 or 2021, not '21'; see gongkai panel --help
          panel a --years 2021-2020        | gongkai: --years has the earlier year first, not '2021-2020'; see gongkai panel --help
          panel a --without form_2019      | gongkai: --without goes with --harmonised only; see gongkai panel --help
          """)
  void saysHowItIsUsedInOneLine(String line, String message) {
    Run run = Run.piped(PROGRAM, line.split(" "));

    assertThat(run).isEqualTo(new Run(2, "", message + "\n"));
  }

  @Test
  void printsItsUsageToStandardErrorWithoutACommand() {
    Run run = Run.piped(PROGRAM);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("Usage: gongkai ").contains("extract", "Exit codes");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--help",
        "extract --help",
        "inspect -h",
        "tables --help",
        "codebook --help",
        "panel --help"
      })
  void helpsOnStandardOutput(String line) {
    Run run = Run.piped(PROGRAM, line.split(" "));

    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("Usage: gongkai ").doesNotContain("\u001b");
    assertThat(run.err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"--version", "extract --version", "codebook -V"})
  void tellsItsVersion(String line) {
    Run run = Run.piped(PROGRAM, line.split(" "));

    assertThat(run.out()).matches("gongkai [0-9.]+(-SNAPSHOT)? \\(Java [^()]+\\)\n");
    assertThat(run.code()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"extract %s -o %s", "inspect %s", "tables %s -o %s"})
  void missesAPath(String line) {
    Path missing = folder.resolve("缺失.pdf");

    Run run = Run.piped(PROGRAM, line.formatted(missing, folder.resolve("out")).split(" "));

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("gongkai: " + missing + ": no such file")
        .containsOnlyOnce("\n");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void refusesAFolderThatIsNoDataset() throws Exception {
    Path input = Files.createDirectory(folder.resolve("in"));
    Path precious = Files.writeString(folder.resolve("precious.txt"), "mine");

    Run run = Run.piped(PROGRAM, "extract", input.toString(), "-o", folder.toString());
    Run onFile = Run.piped(PROGRAM, "extract", input.toString(), "-o", precious.toString());

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).startsWith("gongkai: ").contains(folder.toString());
    assertThat(onFile.code()).isEqualTo(3);
    assertThat(onFile.err()).startsWith("gongkai: ").contains("it is a file");
    assertThat(precious).hasContent("mine");
  }

  @Test
  void inspectsNoFolder() {
    Run run = Run.piped(PROGRAM, "inspect", folder.toString());

    assertThat(run)
        .isEqualTo(new Run(3, "", "gongkai: %s: a folder; give one file\n".formatted(folder)));
  }

  @Test
  void isDoneEvenIfNothingWasAReport() throws Exception {
    Path input = Files.createDirectory(folder.resolve("in"));
    Path output = folder.resolve("dataset");

    Run run = Run.piped(PROGRAM, "extract", input.toString(), "-o", output.toString());

    assertThat(run.code()).isZero();
    assertThat(run.err()).contains("0 files\n", "no file was a report\n");
    assertThat(output.resolve("files.csv")).exists();
  }

  @Test
  void reportsABugOfItsOwnAndShowsWhereIfAsked() throws Exception {
    Path file = Files.writeString(folder.resolve("a.txt"), "x");
    Stages broken =
        MemoryStages.of(
            List.of(MemoryStages.file("a.txt")),
            unused -> {
              throw new StackOverflowError();
            },
            MemoryStages.noReport());

    Run run = Run.piped(broken, "inspect", file.toString());
    Run debug =
        Run.of(
            Session.Audience.PIPE,
            Session.Faults.WITH_STACK_TRACE,
            broken,
            "inspect",
            file.toString());

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .startsWith("gongkai: internal error: StackOverflowError; set GONGKAI_DEBUG=1")
        .containsOnlyOnce("\n");
    assertThat(debug.err()).contains("\tat gongkai.cli.InspectCommand");
  }

  @Test
  void noticesThatStandardOutputTakesNothing() {
    PrintStream full =
        new PrintStream(
            new OutputStream() {
              @Override
              public void write(int b) throws java.io.IOException {
                throw new java.io.IOException("No space left on device");
              }
            },
            false,
            StandardCharsets.UTF_8);
    Session session =
        new Session(
            full,
            new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
            Session.Audience.PIPE,
            Session.Faults.ONE_LINE);

    assertThat(Main.run(session, PROGRAM, "codebook")).isEqualTo(3);
  }
}
