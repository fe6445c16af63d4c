package gongkai.cli;

import gongkai.cli.question.CitationText;
import gongkai.output.question.CitedFigure;
import gongkai.output.question.UnanswerableException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Where a number of a dataset comes from. */
@Command(
    name = "cite",
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class,
    description = {
      "Shows where a number comes from and what speaks against it, and cites it.",
      "Its cell, page and box, flags, checks, corrections, dates and address, with a citation in",
      "English and Chinese."
    })
final class CiteCommand implements Callable<Integer> {
  private final Session session;
  private final Stages stages;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(index = "0", paramLabel = "DATASET", description = "A folder that extract wrote.")
  private Path dataset = Path.of("");

  @Parameters(
      index = "1",
      paramLabel = "REPORT",
      description = "A report_id, the beginning of one, or the path of its file in the dataset.")
  private String report = "";

  @Parameters(
      index = "2",
      paramLabel = "INDICATOR",
      description = "A code or var_name of codebook.csv.")
  private String indicator = "";

  @Parameters(
      index = "3",
      arity = "0..1",
      paramLabel = "APPLICANT",
      description = "Such as natural_person; all of them together without it.")
  private @Nullable String applicant;

  @Option(
      names = "--picture",
      paramLabel = "OUT.png",
      description = {
        "Also draws the part of the page around the cell, with the cell outlined. A file of that",
        "name is replaced. PDF files only; goes with --corpus."
      })
  private @Nullable Path picture;

  @Option(
      names = "--corpus",
      paramLabel = "PATH",
      description = {
        "The folder that was extracted, or the report's file itself; its SHA-256 must be the one",
        "in the dataset."
      })
  private @Nullable Path corpus;

  @Option(names = "--csv", description = "As CSV: field and content, a row each.")
  private boolean csv;

  CiteCommand(Session session, Stages stages) {
    this.session = session;
    this.stages = stages;
  }

  @Override
  public Integer call() throws CommandException, UnanswerableException, IOException {
    if ((picture == null) != (corpus == null)) {
      throw new ParameterException(spec.commandLine(), "--picture and --corpus go together");
    }
    if (picture != null) {
      requireUsable(picture);
    }
    CitedFigure cited =
        CitedFigure.of(
            DatasetFolder.open(dataset, session),
            new CitedFigure.Request(report, indicator, Optional.ofNullable(applicant)));
    if (csv) {
      session.out().print(CitationText.table(cited).csv());
    } else {
      session.print(CitationText.lines(cited));
    }
    if (picture != null && corpus != null) {
      new CellPicture(cited, stages).write(corpus, picture);
      session.say(picture + ": the cell on page " + cited.figure().text("page"));
    }
    return Exit.DONE.code();
  }

  private void requireUsable(Path picture) throws CommandException, IOException {
    if (!picture.toString().toLowerCase(Locale.ROOT).endsWith(".png")) {
      throw new ParameterException(spec.commandLine(), "--picture ends in .png, not " + picture);
    }
    Outside.require(picture, dataset);
  }
}
