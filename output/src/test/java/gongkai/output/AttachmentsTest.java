package gongkai.output;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.corpus.MediaType;
import gongkai.corpus.Provenance;
import gongkai.corpus.SourceFile;
import gongkai.extractor.Link;
import gongkai.normalizer.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages whose report is in an attachment are tied to its file. */
class AttachmentsTest {
  @TempDir private Path temporary;

  /**
   * A page, a link of it, another file of the corpus with its address, and where the link leads.
   */
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "same address, http://a.cn/x.pdf, z/1, http://a.cn/x.pdf, z/1",
    "another scheme and escapes, http://A.cn:80/%E5%B9%B4.pdf, z/1, https://a.cn/年.pdf#1, z/1",
    "another parameter, http://a.cn/d?id=1, z/1, http://a.cn/d?id=2, ''",
    "another server, http://a.cn/x.pdf, z/1, http://b.cn/x.pdf, ''",
    "another letter's case, http://a.cn/X.pdf, z/1, http://a.cn/x.pdf, ''",
    "beside the page, ./f/%E5%B9%B4.pdf?v=1, web/f/年.pdf, '', web/f/年.pdf",
    "above the page, ../x.pdf, x.pdf, '', x.pdf",
    "from the root of a server that is not known, /x.pdf, x.pdf, '', ''",
    "a known address is not looked for on the disk, http://a.cn/x.pdf, web/x.pdf, '', ''",
    "nothing, x.pdf, web/y.pdf, '', ''",
  })
  void tie(String why, String link, String path, String url, String found) throws IOException {
    Path dataset = temporary.resolve("dataset");
    Link attachment = new Link("年报", link);
    FileOutcome page =
        new FileOutcome(
            file("web/page.html", 1, ""),
            FileStatus.ATTACHMENT_ONLY,
            new Reading.AttachmentOnly(List.of(attachment), List.of()).reason(),
            OptionalInt.empty(),
            List.of(),
            Optional.empty(),
            List.of(attachment));
    FileOutcome other =
        InventedReports.outcome(file(path, 2, url), FileStatus.NOT_A_REPORT, "no title");

    Datasets.write(dataset, List.of(page, other));

    String expected = found.isEmpty() ? "年报 at " + link : "年报: " + found;
    assertThat(Files.readString(dataset.resolve("files.csv")))
        .as(why)
        .contains(",attachment_only,the report is in its attachment " + expected + ",\n");
  }

  private static SourceFile file(String path, int n, String url) {
    SourceFile file = InventedReports.source(path, n);
    return new SourceFile(
        path,
        Optional.empty(),
        MediaType.HTML,
        file.size(),
        file.sha256(),
        new Provenance(
            Optional.of(url).filter(known -> !known.isEmpty()),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()),
        file.content());
  }
}
