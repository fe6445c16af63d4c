package gongkai.cli;

import gongkai.cli.journal.Fingerprint;
import gongkai.cli.journal.Journal;
import gongkai.cli.pipeline.Cancellation;
import gongkai.cli.pipeline.CancelledException;
import gongkai.cli.pipeline.OrderedPipeline;
import gongkai.cli.reading.FileReader;
import gongkai.cli.reading.FileReading;
import gongkai.cli.reading.Reason;
import gongkai.corpus.CorpusEntry;
import gongkai.corpus.Manifest;
import gongkai.corpus.Unfolding;
import gongkai.corpus.container.Limits;
import gongkai.normalizer.Additions;
import gongkai.normalizer.Corrections;
import gongkai.normalizer.Knowledge;
import gongkai.output.Companion;
import gongkai.output.DatasetSummary;
import gongkai.output.DatasetWriter;
import gongkai.output.FileStatus;
import gongkai.output.StagedFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * One run over a corpus: every file into a dataset, what an earlier run has read from its journal.
 */
final class Extraction {
  /** What ends a run that shall end at the first fault. */
  private static final Set<FileStatus> FAULTS =
      Set.of(FileStatus.FAILED, FileStatus.TIMED_OUT, FileStatus.OUT_OF_MEMORY);

  /** While one has its file read, the other keeps what came of the last and asks for the next. */
  private static final int WORKERS_PER_JOB = 2;

  private final Session session;
  private final Stages stages;
  private final Request request;
  private long done;

  /**
   * What a run is asked for.
   *
   * @param paths files and folders to read
   * @param output where the dataset goes
   * @param additions what the user adds to the program's knowledge
   * @param companions what stands in the dataset beside its tables
   * @param run how it is run
   */
  record Request(
      List<Path> paths,
      Path output,
      Additions additions,
      List<Companion> companions,
      RunOptions run) {}

  Extraction(Session session, Stages stages, Request request) {
    this.session = session;
    this.stages = stages;
    this.request = request;
  }

  /** How many files were done, whether the run came to its end or not. */
  long done() {
    return done;
  }

  /**
   * What the user names is looked at before any file of the corpus is read. The reader is made
   * before that, as it takes as long to start as all else does.
   */
  DatasetSummary run(Cancellation cancellation)
      throws IOException, CancelledException, CommandException {
    try (StagedFolder folder = StagedFolder.beside(request.output());
        FileReader reader = stages.reader().open(job(folder))) {
      return run(folder, reader, cancellation);
    }
  }

  private DatasetSummary run(StagedFolder folder, FileReader reader, Cancellation cancellation)
      throws IOException, CancelledException, CommandException {
    Knowledge knowledge = Knowledge.of(request.additions());
    try (DatasetWriter dataset = stages.dataset().open(folder, knowledge, request.companions());
        Journal journal = journal(folder, knowledge);
        Manifest manifest = request.run().manifest();
        Stream<CorpusEntry> entries = entries(reader, manifest, folder);
        RunLog log = RunLog.open(request.run().log());
        ProgressDisplay progress = ProgressDisplay.show(session, request.paths())) {
      cancellation.then(reader::close);
      int workers = request.run().jobs() * WORKERS_PER_JOB;
      new OrderedPipeline<>(workers, new EntryWork(reader, journal), cancellation)
          .run(
              FoundEntry.all(request.run().limited(entries).iterator()),
              result -> {
                long begun = System.nanoTime();
                FileResult taken = add(dataset, result);
                log.add(taken, TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - begun));
                result.entry().release();
                progress.step(taken);
                done++;
                requireNoFault(taken);
              });
      cancellation.check();
      if (request.run().isWhole()) {
        journal.tidy();
      }
      ManifestNews.lines(manifest).forEach(session::say);
      return dataset.finish();
    } catch (FaultException e) {
      throw new CommandException(Exit.INTERNAL, Reason.message(e), e);
    } catch (IOException | RuntimeException e) {
      cancellation.check(); // Then it is no fault that something was cut off.
      throw e;
    }
  }

  private ReadingJob job(StagedFolder folder) {
    return new ReadingJob(request.additions(), request.run(), folder.temporary());
  }

  private Stream<CorpusEntry> entries(FileReader reader, Manifest manifest, StagedFolder folder)
      throws IOException {
    Set<Path> skipped = new HashSet<>(stages.dataset().ownPaths(request.output()));
    skipped.addAll(request.additions().files());
    skipped.addAll(request.run().files());
    Unfolding unfolding =
        new Unfolding(
            reader,
            folder.temporary().resolve("unfolded"),
            Limits.DEPTH,
            Limits.OF_CRAWLS.members(),
            Limits.OF_CRAWLS.bytes());
    CorpusRequest files =
        new CorpusRequest(
            request.paths(), skipped, request.run().selection(), manifest, Optional.of(unfolding));
    return stages.corpus().open(files).entries();
  }

  private Journal journal(StagedFolder folder, Knowledge knowledge) throws IOException {
    Journal.Grounds grounds =
        new Journal.Grounds(
            Fingerprint.of(request.additions()), knowledge.corrections().orElse(Corrections.NONE));
    return Journal.open(folder.journal(), grounds, folder.temporary());
  }

  /** What the dataset does not take costs its file, not the run. */
  private static FileResult add(DatasetWriter dataset, FileResult result) {
    try {
      dataset.add(result.outcome());
      return result;
    } catch (IllegalArgumentException e) {
      FileResult failed = result.with(FileReading.failed(e));
      dataset.add(failed.outcome());
      return failed;
    }
  }

  private void requireNoFault(FileResult result) throws FaultException {
    FileReading reading = result.reading();
    if (request.run().faults() == RunOptions.Faults.END_THE_RUN
        && FAULTS.contains(reading.status())) {
      throw new FaultException(
          "%s: %s, %s; nothing was written to %s, what was read is kept for the next run"
              .formatted(
                  result.entry().path(),
                  reading.status().code(),
                  reading.reason(),
                  request.output()));
    }
  }

  /** A file that ends the run, on its way out of the pipeline. */
  private static final class FaultException extends IOException {
    private static final long serialVersionUID = 1L;

    FaultException(String message) {
      super(message);
    }
  }
}
