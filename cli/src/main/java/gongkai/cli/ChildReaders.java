package gongkai.cli;

import gongkai.cli.child.ChildPool;
import gongkai.cli.child.ChildSettings;
import gongkai.cli.reading.FileReader;
import java.util.ArrayList;
import java.util.List;

/** Opens a reader that reads each file in a child process of this program. */
final class ChildReaders implements Stages.ReaderOpener {
  private final Class<?> main;
  private final List<String> options;

  /**
   * Readers in children.
   *
   * @param main the class whose main runs {@link FileService}
   * @param options further options of the children's Java virtual machines
   */
  ChildReaders(Class<?> main, List<String> options) {
    this.main = main;
    this.options = List.copyOf(options);
  }

  @Override
  public FileReader open(ReadingJob job) {
    List<String> program = new ArrayList<>(List.of(main.getName()));
    program.addAll(FileService.arguments(job.additions()));
    return ChildPool.of(
        new ChildSettings(
            options, program, job.run().memory(), job.run().timeout(), job.temporary()),
        job.run().jobs());
  }
}
