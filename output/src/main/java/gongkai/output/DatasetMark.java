package gongkai.output;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** How a dataset of this program is told from any other folder: a member of its data package. */
final class DatasetMark {
  static final String PACKAGE = "datapackage.json";

  /** The member of the package, an object. */
  static final String MEMBER = "gongkai";

  /** Its member that lists all other files of the dataset. */
  static final String FILES = "files";

  private DatasetMark() {}

  /** The names of the files of a dataset; empty if the folder is no dataset of this program. */
  static Optional<Set<String>> filesOf(Path folder) throws IOException {
    Path file = folder.resolve(PACKAGE);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    JsonNode files;
    try {
      files = new ObjectMapper().readTree(file.toFile()).path(MEMBER).path(FILES);
    } catch (JacksonException e) {
      return Optional.empty(); // Not JSON, so not written by this program.
    }
    if (!files.isArray()) {
      return Optional.empty();
    }
    Set<String> names = new HashSet<>();
    names.add(PACKAGE);
    files.forEach(name -> names.add(name.asText()));
    return Optional.of(names);
  }
}
