package gongkai.output.duckdb;

import gongkai.output.Dataset;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A dataset of one small table, {@code t}, with a column of each type. */
final class DescribedDataset {
  private static final String DESCRIPTION =
      """
      {
        "resources": [
          {
            "name": "t", "format": "csv", "title": "Table", "title_zh": "表", "description": "One.",
            "schema": {
              "fields": [
                {"name": "word", "type": "string", "title": "Word", "title_zh": "词"},
                {"name": "whole", "type": "integer", "title": "Whole", "title_zh": "整数"},
                {"name": "number", "type": "number", "title": "Number", "title_zh": "数"},
                {"name": "yes", "type": "boolean", "title": "Yes", "title_zh": "是"},
                {"name": "day", "type": "date", "title": "Day", "title_zh": "日"},
                {"name": "moment", "type": "datetime", "title": "Moment", "title_zh": "时刻"}
              ]
            }
          }
        ],
        "gongkai": {"version": "0"}
      }
      """;

  private DescribedDataset() {}

  static Dataset write(Path folder, String csv) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("datapackage.json"), DESCRIPTION);
    Files.writeString(folder.resolve("t.csv"), csv);
    return Dataset.open(folder);
  }
}
