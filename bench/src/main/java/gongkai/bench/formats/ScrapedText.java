package gongkai.bench.formats;

import gongkai.bench.produce.PdfProducer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;

/** Writes each text of a web page on a line of its own, as scrapers do. */
final class ScrapedText implements PdfProducer {
  @Override
  public void produce(List<Job> jobs) throws IOException {
    for (Job job : jobs) {
      String page = Files.readString(job.source(), StandardCharsets.UTF_8);
      List<String> lines = new ArrayList<>();
      NodeTraversor.traverse(
          (node, depth) -> {
            if (node instanceof TextNode text && !text.isBlank()) {
              lines.add(text.text().strip());
            }
          },
          Jsoup.parse(page).body());
      Files.write(job.made(), lines, StandardCharsets.UTF_8);
    }
  }
}
