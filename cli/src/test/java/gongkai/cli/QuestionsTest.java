package gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Questions of a dataset, as transcripts that were read by a person: each command after {@code $},
 * then what it prints, then after {@code !} what it says, then its exit code after {@code =}.
 * SAMPLES is the dataset of the committed samples, EDGE an invented one with every reason to leave
 * something out.
 */
class QuestionsTest {
  private static final Path TRANSCRIPTS =
      Path.of("src/test/resources/gongkai/cli/question/transcripts");
  private static final Path EDGE = Path.of("src/test/resources/gongkai/cli/question/edge");
  private static final Path CORPUS = Path.of("..", "corpus", "samples");
  private static final Stages PROGRAM = Stages.ofProgram(Map.of());
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

  @TempDir static Path folder;

  @BeforeAll
  static void extractSamples() {
    Run run =
        Run.piped(PROGRAM, "extract", CORPUS.toString(), "-o", folder.resolve("set").toString());
    assertThat(run.code()).as(run.err()).isZero();
  }

  static List<Path> transcripts() throws IOException {
    try (Stream<Path> files = Files.list(TRANSCRIPTS)) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("transcripts")
  void answersAsItDid(Path transcript) throws IOException {
    String expected = Files.readString(transcript);
    StringBuilder actual = new StringBuilder();
    expected
        .lines()
        .filter(line -> line.startsWith("$ "))
        .forEach(line -> actual.append(answer(line)));

    assertThat(actual.toString()).isEqualTo(expected);
  }

  private static String answer(String line) {
    Run run = Run.piped(PROGRAM, words(line.substring(2)));
    StringBuilder answer = new StringBuilder(line).append('\n').append(run.out());
    run.err().lines().forEach(said -> answer.append("! ").append(said).append('\n'));
    return hidden(answer.append("= ").append(run.code()).append('\n').toString());
  }

  private static String[] words(String line) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(line);
    while (matcher.find()) {
      words.add(matcher.group(1) == null ? shown(matcher.group(2)) : matcher.group(1));
    }
    return words.toArray(String[]::new);
  }

  private static String shown(String word) {
    return word.replace("SAMPLES", folder.resolve("set").toString())
        .replace("EDGE", EDGE.toString())
        .replace("CORPUS", CORPUS.toString())
        .replace("OUT", folder.toString());
  }

  private static String hidden(String text) {
    return text.replace(folder.resolve("set").toString(), "SAMPLES")
        .replace(EDGE.toString(), "EDGE")
        .replace(CORPUS.toString(), "CORPUS")
        .replace(folder.toString(), "OUT");
  }
}
