package gongkai.bench.marked;

import gongkai.bench.report.Dice;
import gongkai.bench.report.GeneratedReport;
import gongkai.bench.report.ReportMaker;
import gongkai.extractor.UnreadableFileException;
import gongkai.normalizer.Normalizer;
import gongkai.typesetter.SampleReport;
import gongkai.typesetter.Typesetter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reports whose every cell is known: thrown with dice, the typesetter's samples, real files. Serves
 * one run.
 */
public final class Subjects {
  /** So many of ten are thrown with dice; one is a sample, the rest real files. */
  private static final int THROWN = 8;

  private static final int OF = 10;

  /** So many different ones are thrown for a seed; making one takes longer than reading it. */
  private static final int POOL = 200;

  private final long seed;
  private final List<MarkedReport> samples;
  private final List<MarkedReport> files;
  private final Map<Integer, MarkedReport> thrown = new HashMap<>();

  private Subjects(long seed, List<MarkedReport> samples, List<MarkedReport> files) {
    this.seed = seed;
    this.samples = List.copyOf(samples);
    this.files = List.copyOf(files);
  }

  /**
   * Subjects of a seed.
   *
   * @param reports a folder with real reports, and beside it one named {@code truth} with a CSV
   *     file for each; without such a folder there are no real ones
   * @throws IOException if a file cannot be read, or is read otherwise than its truth says: what
   *     its cells are is then not known
   */
  public static Subjects of(long seed, Path reports, Normalizer normalizer) throws IOException {
    List<MarkedReport> samples = new ArrayList<>();
    for (SampleReport sample : SampleReport.all()) {
      samples.add(SetReport.marked("sample " + sample.name(), sample, Typesetter.blocks(sample)));
    }
    try {
      return new Subjects(seed, samples, new RealReports(normalizer).in(reports));
    } catch (UnreadableFileException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  /**
   * One of them, always the same for the same seed and number.
   *
   * @param number from 1
   */
  public MarkedReport get(int number) {
    int turn = number % OF;
    int round = number / OF;
    if (turn < THROWN || (turn > THROWN && files.isEmpty())) {
      return thrown.computeIfAbsent(number % POOL, this::thrown);
    }
    return turn == THROWN ? samples.get(round % samples.size()) : files.get(round % files.size());
  }

  private MarkedReport thrown(int number) {
    GeneratedReport made = ReportMaker.make(new Dice(seed, number), number + ".docx");
    return SetReport.marked("dice " + number, made.truth(), made.blocks());
  }

  /** How many of each kind there are, for a person. */
  public String description() {
    return "%d samples, %d real files, all others thrown with dice"
        .formatted(samples.size(), files.size());
  }
}
