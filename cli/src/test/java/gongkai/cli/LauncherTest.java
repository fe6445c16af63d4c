package gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs the launcher in a copy of the project's layout, with a jar that leads to the classes under
 * test and a Maven that only copies that jar.
 */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
  private static final String JAVA = System.getProperty("java.home");

  @TempDir Path folder;

  /** How a run of the launcher ended. */
  private record Ended(int exitCode, String output, String errors) {}

  /** Stands for the program: shows what it was given, and ends with a code of its own. */
  static final class Echo {
    private Echo() {}

    public static void main(String[] args) {
      for (String arg : args) {
        System.out.println("[" + arg + "]");
      }
      System.out.println(System.getProperty("x", "") + System.getProperty("y", ""));
      System.exit(7);
    }
  }

  @BeforeEach
  void layOutAProject() throws IOException {
    Files.createDirectories(folder.resolve("cli/src/main/java"));
    Files.createDirectories(folder.resolve("bin"));
    Files.createDirectories(folder.resolve(".mvn"));
    Files.writeString(folder.resolve("pom.xml"), "");
    Files.writeString(folder.resolve("cli/pom.xml"), "");
    Files.writeString(folder.resolve("cli/src/main/java/A.java"), "");
    Files.copy(Path.of("../gongkai"), folder.resolve("gongkai"));
    Files.createDirectories(folder.resolve("cli/src/main/sh"));
    Files.copy(
        Path.of("src/main/sh/java-options.sh"), folder.resolve("cli/src/main/sh/java-options.sh"));
    program(Echo.class);
    script(
        "bin/mvn",
        "echo \"$*\" >> calls; sleep 0.3; mkdir -p cli/target; cp program.jar cli/target/gongkai.jar");
  }

  @Test
  void readsAFileWithAChineseNameUnderLangC() throws Exception {
    program(Main.class);
    Files.createDirectories(folder.resolve("济宁市"));
    Files.writeString(folder.resolve("济宁市/年报.html"), "<html><body><p>通知</p></body></html>");

    Ended ended = run(Map.of("LANG", "C", "LC_ALL", "C"), "extract", "济宁市", "-o", "数据");

    assertThat(ended.errors).contains("1 file");
    assertThat(ended.exitCode).isZero();
    assertThat(folder.resolve("数据/files.csv")).content().contains("年报.html");
  }

  @Test
  void passesArgumentsOptionsAndTheExitCodeOn() throws Exception {
    Ended ended =
        run(Map.of("GONGKAI_JAVA_OPTS", "-Dx=1 -Dy=2 -XX:+UseSerialGC"), "a b", "", "*", "年");

    assertThat(ended.output).isEqualTo("[a b]\n[]\n[*]\n[年]\n12\n");
    assertThat(ended.exitCode).isEqualTo(7);
  }

  @Test
  void findsItsFolderThroughLinks() throws Exception {
    Path elsewhere = Files.createDirectories(folder.resolve("else where"));
    Files.createSymbolicLink(elsewhere.resolve("first"), Path.of("../gongkai"));
    Files.createSymbolicLink(elsewhere.resolve("second"), Path.of("first"));

    assertThat(finished(start(elsewhere.resolve("second"), Map.of(), "a")).exitCode).isEqualTo(7);
  }

  @Test
  void buildsOnlyWhereASourceIsNewer() throws Exception {
    assertThat(run(Map.of()).errors).contains("building");
    assertThat(calls()).containsExactly("-B -q -pl cli -am -Dmaven.test.skip=true package");
    assertThat(run(Map.of()).errors).isEmpty();
    assertThat(calls()).hasSize(1);

    age("cli/target/gongkai.jar", "cli/target/gongkai.built");
    run(Map.of());
    assertThat(calls()).hasSize(2);

    Files.delete(folder.resolve("cli/src/main/java/A.java"));
    run(Map.of());
    run(Map.of());
    assertThat(calls()).hasSize(3);
  }

  @Test
  void twoAtOnceBuildOnce() throws Exception {
    Process one = start(folder.resolve("gongkai"), Map.of());
    Process other = start(folder.resolve("gongkai"), Map.of());

    assertThat(List.of(finished(one).exitCode, finished(other).exitCode)).containsExactly(7, 7);
    assertThat(calls()).hasSize(1);
  }

  @Test
  void saysWhatIsMissingOrFails() throws Exception {
    assertThat(run(Map.of("JAVA_HOME", folder + "/none")))
        .isEqualTo(
            failure(
                "JAVA_HOME is "
                    + folder
                    + "/none, where there is no bin/java; set it to a JDK 17 or later, or unset it"));
    script("old/bin/java", "echo 'openjdk version \"11.0.2\" 2019-01-15' >&2");
    assertThat(run(Map.of("JAVA_HOME", folder + "/old")))
        .isEqualTo(
            failure(
                folder
                    + "/old/bin/java is Java 11.0.2; install a JDK 17 or later, or set JAVA_HOME to one"));
    script("bin/mvn", "echo '[ERROR] no'; exit 1");
    assertThat(run(Map.of()).exitCode).isEqualTo(1);
    assertThat(run(Map.of()).output).isEmpty();
    assertThat(run(Map.of()).errors)
        .endsWith("[ERROR] no\ngongkai: the build failed; what Maven says of it stands above\n");
  }

  @Test
  void saysThatMavenIsMissing() throws Exception {
    Path tools = Files.createDirectories(folder.resolve("tools"));
    for (String tool : List.of("dirname", "find", "head", "mkdir", "readlink", "sed")) {
      Files.createSymbolicLink(tools.resolve(tool), located(tool));
    }

    assertThat(run(Map.of("PATH", tools.toString())))
        .isEqualTo(
            failure(
                "no mvn found; install Maven 3.8 or later, which builds the program from its"
                    + " sources"));
  }

  private static Ended failure(String message) {
    return new Ended(1, "", "gongkai: " + message + "\n");
  }

  private static Path located(String tool) {
    return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
        .map(folder -> Path.of(folder, tool))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no " + tool + " in PATH"));
  }

  private List<String> calls() throws IOException {
    return Files.readAllLines(folder.resolve("calls"));
  }

  private void age(String... paths) throws IOException {
    FileTime old = FileTime.from(Instant.EPOCH);
    for (String path : paths) {
      Files.setLastModifiedTime(folder.resolve(path), old);
    }
  }

  private void script(String path, String body) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.resolve("..").normalize());
    Files.writeString(file, "#!/bin/sh\n" + body + "\n");
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  /** Makes the jar that a build would make: a manifest that leads to the classes under test. */
  private void program(Class<?> main) throws IOException {
    Manifest manifest = new Manifest();
    Attributes attributes = manifest.getMainAttributes();
    attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    attributes.put(Attributes.Name.MAIN_CLASS, main.getName());
    attributes.put(
        Attributes.Name.CLASS_PATH,
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .map(entry -> Path.of(entry).toUri().toString())
            .collect(Collectors.joining(" ")));
    OutputStream out = Files.newOutputStream(folder.resolve("program.jar"));
    new JarOutputStream(out, manifest).close();
  }

  private Ended run(Map<String, String> environment, String... args)
      throws IOException, InterruptedException {
    return finished(start(folder.resolve("gongkai"), environment, args));
  }

  private Process start(Path launcher, Map<String, String> environment, String... args)
      throws IOException {
    List<String> command = new ArrayList<>(List.of("/bin/sh", launcher.toString()));
    command.addAll(List.of(args));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().remove("GONGKAI_JAVA_OPTS");
    builder.environment().put("JAVA_HOME", JAVA);
    builder.environment().merge("PATH", folder + "/bin", (old, bin) -> bin + ":" + old);
    builder.environment().putAll(environment);
    return builder.start();
  }

  private static Ended finished(Process process) throws IOException, InterruptedException {
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    String errors = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ended(process.waitFor(), output, errors);
  }
}
