package gongkai.bench.corpus;

import gongkai.bench.report.Dice;
import gongkai.bench.report.ReportMaker;
import gongkai.typesetter.Format;
import gongkai.typesetter.Typesetter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Many small files: texts that are no reports, and some reports among them. */
final class SmallFiles {
  private static final int FILES_A_FOLDER = 1000;
  private static final int FILES_A_REPORT = 20;

  private SmallFiles() {}

  /** The folder of so many files, which are made if they are not there. */
  static Path in(Path out, int count, long seed) throws IOException {
    Path folder = out.resolve("%d-small-files-of-seed-%d".formatted(count, seed)).resolve("files");
    Path mark = folder.resolveSibling("whole");
    if (Files.exists(mark)) {
      return folder;
    }
    List<String> agencies = Agencies.names();
    for (int number = 1; number <= count; number++) {
      Path file =
          folder
              .resolve("%03d".formatted(number / FILES_A_FOLDER))
              .resolve("%06d.txt".formatted(number));
      Files.createDirectories(file.getParent());
      Files.write(file, bytes(new Dice(seed, number), agencies));
    }
    Files.createFile(mark);
    return folder;
  }

  private static byte[] bytes(Dice dice, List<String> agencies) {
    if (dice.number() % FILES_A_REPORT == 0) {
      return Typesetter.typeset(ReportMaker.make(dice, "report", agencies).truth(), Format.TEXT);
    }
    String agency = dice.of("notice").one(agencies);
    return "%s关于第%d号来文的通知\n\n各单位：\n    现将有关事项通知如下。\n\n%s\n"
        .formatted(agency, dice.number(), agency)
        .getBytes(StandardCharsets.UTF_8);
  }
}
