package gongkai.cli;

import gongkai.extractor.DocumentReader;
import gongkai.extractor.Table;
import gongkai.normalizer.Knowledge;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Every table of a file as CSV, whatever it is about. */
@Command(
    name = "tables",
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class,
    description = {
      "Writes every table of a file as CSV, whatever it is about.",
      "As DIR/PAGE-TABLE.csv; of each file in a folder as DIR/NAME/PAGE-TABLE.csv, NAME without",
      "its extension if no other file has the same.",
      "PAGE is where the table begins, 00 where the format has no pages; TABLE counts from 01",
      "in the file, in reading order. A spanning cell is written once, at its top left. Files",
      "of these names are replaced, nothing else in DIR is touched."
    })
final class TablesCommand implements Callable<Integer> {
  private static final Pattern NAME = Pattern.compile("[0-9]{2,}-[0-9]{2,}\\.csv");

  private final Session session;
  private final Stages stages;

  @Parameters(
      paramLabel = "FILE",
      description = "One file of any format that is read, or a folder of such files.")
  private Path file = Path.of("");

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "DIR",
      description = "A folder for the tables; made if it is missing.")
  private Path output = Path.of("");

  TablesCommand(Session session, Stages stages) {
    this.session = session;
    this.stages = stages;
  }

  @Override
  public Integer call() throws CommandException, IOException {
    if (Files.exists(output) && !Files.isDirectory(output)) {
      throw new CommandException(
          Exit.INPUT_OUTPUT, output + ": a file; name a folder for the tables");
    }
    DocumentReader extractor = stages.extractor().open(Knowledge.ofProgram());
    if (!Files.isDirectory(file)) {
      write(file, extractor, output);
      return Exit.DONE.code();
    }
    List<Path> files = filesIn(file);
    if (files.isEmpty()) {
      session.say("no file in " + file);
    }
    int unread = 0;
    for (Path each : files) {
      try {
        write(each, extractor, output.resolve(nameOf(each, files)));
      } catch (CommandException e) {
        unread++;
        session.complain(String.valueOf(e.getMessage()));
      }
    }
    return unread == 0 ? Exit.DONE.code() : Exit.INPUT_OUTPUT.code();
  }

  /** The files of a folder itself, in order of their names. */
  private static List<Path> filesIn(Path folder) throws IOException {
    try (Stream<Path> paths = Files.list(folder)) {
      return paths.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static String nameOf(Path path, List<Path> all) {
    String stem = stem(path);
    boolean isAlone = all.stream().filter(other -> stem(other).equals(stem)).count() == 1;
    return isAlone ? stem : path.getFileName().toString();
  }

  private static String stem(Path path) {
    String name = path.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  private void write(Path document, DocumentReader extractor, Path folder)
      throws CommandException, IOException {
    SingleFile single = SingleFile.read(stages, extractor, document);
    Files.createDirectories(folder);
    List<Table> tables = single.document().tables();
    Set<String> written = new LinkedHashSet<>();
    for (Table table : tables) {
      String name = TableCsv.fileName(table, single.document());
      Files.writeString(folder.resolve(name), TableCsv.text(table));
      written.add(name);
      session.out().print(folder.resolve(name) + "\n");
    }
    session.say(
        "%d table%s in %s".formatted(tables.size(), tables.size() == 1 ? "" : "s", document));
    mentionStale(folder, written);
  }

  private void mentionStale(Path folder, Set<String> written) throws IOException {
    try (Stream<Path> names = Files.list(folder)) {
      List<String> stale =
          names
              .map(path -> path.getFileName().toString())
              .filter(name -> NAME.matcher(name).matches() && !written.contains(name))
              .sorted()
              .toList();
      if (!stale.isEmpty()) {
        session.say(
            "%s also holds tables that are not of this run: %s"
                .formatted(folder, String.join(" ", stale)));
      }
    }
  }
}
