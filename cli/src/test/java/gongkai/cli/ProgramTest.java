package gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process. */
class ProgramTest {
  @TempDir private Path folder = Path.of("");

  private Process start(Class<?> main, String... args) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    command.addAll(List.of(args));
    return new ProcessBuilder(command)
        .redirectOutput(folder.resolve("out").toFile())
        .redirectError(folder.resolve("err").toFile())
        .start();
  }

  private String written(String stream) throws IOException {
    return Files.readString(folder.resolve(stream), StandardCharsets.UTF_8);
  }

  @Test
  void writesUtf8AndNothingOfItsLibraries() throws Exception {
    Path input = Files.createDirectory(folder.resolve("输入"));
    Files.writeString(input.resolve("报告.pdf"), "%PDF-1.4 broken");
    Files.writeString(input.resolve("报告.html"), "<table><tr><td>1</table>");
    Files.write(input.resolve("a.doc"), new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0});
    Path output = folder.resolve("数据");

    Process run = start(Main.class, "extract", input.toString(), "-o", output.toString());

    assertThat(run.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(run.exitValue()).isZero();
    assertThat(written("out")).isEmpty();
    assertThat(written("err").lines()).hasSize(3);
    assertThat(written("err")).startsWith("3 files: ").contains("written to " + output + " in ");
    assertThat(Files.readString(output.resolve("files.csv"))).contains("报告.pdf");
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void cleansUpWhenItIsInterrupted() throws Exception {
    Path output = Files.createDirectory(folder.resolve("here")).resolve("dataset");
    Process run = start(SlowProgram.class, "extract", folder.toString(), "-o", output.toString());
    awaitLine(run, SlowProgram.BEGUN);
    assertThat(output.getParent()).isNotEmptyDirectory();

    new ProcessBuilder("kill", "-INT", Long.toString(run.pid())).start().waitFor();

    assertThat(run.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(run.exitValue()).isEqualTo(130);
    assertThat(written("err"))
        .isEqualTo(
            "gongkai: interrupted after 0 files; nothing was written to %s yet; run it again to go on\n"
                .formatted(output));
    try (var left = Files.list(output.getParent())) {
      assertThat(left).isEmpty();
    }
  }

  private void awaitLine(Process run, String line) throws Exception {
    for (int i = 0; i < 600 && run.isAlive(); i++) {
      if (written("out").contains(line)) {
        return;
      }
      Thread.sleep(50);
    }
    throw new AssertionError("never said " + line + ": " + written("err"));
  }
}
