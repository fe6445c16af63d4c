package gongkai.cli;

import gongkai.cli.reading.CodedReading;
import gongkai.cli.reading.StageReader;
import gongkai.corpus.CorpusEntry;
import gongkai.corpus.MediaType;
import gongkai.corpus.SourceFile;
import gongkai.normalizer.Additions;
import gongkai.normalizer.Knowledge;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * Reads a file of each format, as {@link FileService} does, and forgets it. What Java has loaded at
 * its end can be kept for the processes that read files.
 */
@Command(
    name = "rehearse",
    hidden = true,
    description = "Reads a file of each format and forgets it.")
final class RehearseCommand implements Callable<Integer> {
  private final Stages stages;

  @Parameters(paramLabel = "PATH", description = "A folder.")
  private Path path = Path.of("");

  RehearseCommand(Stages stages) {
    this.stages = stages;
  }

  @Override
  public Integer call() throws IOException {
    Knowledge knowledge = Knowledge.of(Additions.NONE);
    Set<MediaType> met = new HashSet<>();
    try (Stream<CorpusEntry> entries = stages.corpus().open(CorpusRequest.of(path)).entries();
        StageReader reader =
            new StageReader(
                stages.extractor().open(knowledge), stages.normalizer().open(knowledge))) {
      for (Iterator<CorpusEntry> all = entries.iterator(); all.hasNext(); ) {
        if (all.next() instanceof SourceFile file && met.add(file.mediaType())) {
          CodedReading.of(reader.read(file).bytes());
        }
      }
    }
    return Exit.DONE.code();
  }
}
