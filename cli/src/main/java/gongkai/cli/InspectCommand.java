package gongkai.cli;

import gongkai.cli.inspect.Inspection;
import gongkai.normalizer.Knowledge;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What the program saw in a file, for a person. */
@Command(
    name = "inspect",
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class,
    description = {
      "Shows what the program saw in a file, for a person.",
      "Whose report it is and about which year; each table, with the code of every row and",
      "column; flagged figures, failed checks, cells that nothing claims."
    })
final class InspectCommand implements Callable<Integer> {
  private final Session session;
  private final Stages stages;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "FILE", description = "One file of any format that is read.")
  private Path file = Path.of("");

  @Option(
      names = "--picture",
      paramLabel = "OUT.png",
      description = {
        "Also draws the pages of a PDF file, one below the other, with tables, cells, spans",
        "and codes over them. A file of that name is replaced."
      })
  private @Nullable Path picture;

  @Option(
      names = "--page",
      paramLabel = "N",
      description = "Draws this page only, from 1; without it the first 12.")
  private @Nullable Integer page;

  @Mixin private AdditionOptions additions = new AdditionOptions();

  InspectCommand(Session session, Stages stages) {
    this.session = session;
    this.stages = stages;
  }

  @Override
  public Integer call() throws CommandException, IOException {
    Optional<PictureFile> wanted = picture();
    Knowledge knowledge = Knowledge.of(additions.additions());
    SingleFile single = SingleFile.read(stages, stages.extractor().open(knowledge), file);
    Inspection inspection =
        new Inspection(
            single.source(),
            single.document(),
            stages.normalizer().open(knowledge).normalize(single.source(), single.document()));
    for (String line : inspection.lines(knowledge.codebook())) {
      session.out().print(line + "\n");
    }
    if (wanted.isPresent()) {
      session.say(wanted.get().write(file, inspection));
    }
    return Exit.DONE.code();
  }

  private Optional<PictureFile> picture() {
    if (page != null && picture == null) {
      throw usage("--page goes with --picture, which is missing");
    }
    if (page != null && page < 1) {
      throw usage("--page is at least 1, not " + page);
    }
    OptionalInt only = page == null ? OptionalInt.empty() : OptionalInt.of(page);
    return Optional.ofNullable(picture).map(target -> new PictureFile(target, only));
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
