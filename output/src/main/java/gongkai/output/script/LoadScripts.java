package gongkai.output.script;

import gongkai.output.Companion;
import gongkai.output.Dataset;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * load.R and load.do, which load the CSV files with types, and with labels in Chinese and English.
 * A missing value stays missing. Both are made from the dataset's own description.
 */
public final class LoadScripts implements Companion {
  static final String R = "load.R";
  static final String STATA = "load.do";

  @Override
  public List<String> write(Dataset dataset) throws IOException {
    ValueLabels labels = ValueLabels.ofProgram();
    write(dataset, R, new RScript(dataset, labels).text());
    write(dataset, STATA, new StataScript(dataset, labels).text());
    return List.of(R, STATA);
  }

  private static void write(Dataset dataset, String name, String text) throws IOException {
    Files.write(
        dataset.folder().resolve(name),
        text.getBytes(StandardCharsets.UTF_8),
        StandardOpenOption.CREATE_NEW);
  }
}
