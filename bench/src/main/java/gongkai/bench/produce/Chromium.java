package gongkai.bench.produce;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Headless Chromium, one process of which prints all pages. */
public final class Chromium implements PdfProducer {
  private static final int START_MILLIS = 20_000;
  private static final int PAUSE_MILLIS = 100;

  private final Path work;

  /**
   * Starts nothing yet.
   *
   * @param work a folder for its profile
   */
  public Chromium(Path work) {
    this.work = work;
  }

  @Override
  public void produce(List<Job> jobs) throws IOException, InterruptedException {
    Files.createDirectories(work);
    Path profile = Files.createTempDirectory(work, "chromium");
    Path log = work.resolve("chromium.log");
    Process process =
        new ProcessBuilder(
                "chromium",
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile.toAbsolutePath(),
                "about:blank")
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    try (DevTools browser = new DevTools(address(process, profile, log))) {
      browser.openPage();
      browser.call("Page.enable", Map.of());
      for (Job job : jobs) {
        print(browser, job);
      }
    } finally {
      end(process);
    }
  }

  /** Chromium writes the port it chose, and a path, into its profile. */
  private static URI address(Process process, Path profile, Path log)
      throws IOException, InterruptedException {
    Path file = profile.resolve("DevToolsActivePort");
    for (int waited = 0; waited < START_MILLIS && process.isAlive(); waited += PAUSE_MILLIS) {
      List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
      if (lines.size() >= 2) {
        return URI.create("ws://127.0.0.1:" + lines.get(0) + lines.get(1));
      }
      Thread.sleep(PAUSE_MILLIS);
    }
    throw new IOException("chromium opened no DevTools; see " + log);
  }

  private static void print(DevTools browser, Job job) throws IOException, InterruptedException {
    browser.call("Page.navigate", Map.of("url", job.source().toUri().toString()));
    browser.await("Page.loadEventFired");
    JsonNode printed =
        browser.call(
            "Page.printToPDF",
            Map.of("preferCSSPageSize", true, "printBackground", true, "generateTaggedPDF", false));
    Files.write(job.made(), Base64.getDecoder().decode(printed.get("data").asText()));
  }

  private static void end(Process process) throws InterruptedException {
    process.destroy();
    if (!process.waitFor(5, TimeUnit.SECONDS)) {
      process.destroyForcibly();
    }
  }
}
