package gongkai.output;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a dataset's datapackage.json says of its content as a whole, as it stands there.
 *
 * @param created the date that it carries; empty if it carries none
 * @param files the names of all other files of the dataset
 * @param facts its counts and digests, by names such as {@code corpus.sha256}, {@code
 *     corpus.status.report}, {@code rows.figures}, {@code checks_failed}
 * @param digests by the name of a table, the size and SHA-256 of its file; of one that the
 *     description lacks, -1 and empty text
 */
public record Promises(
    Optional<String> created,
    List<String> files,
    Map<String, String> facts,
    Map<String, FileDigest> digests) {
  private static final String SHA256 = "sha256:";

  public Promises {
    files = List.copyOf(files);
    facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    digests = Map.copyOf(digests);
  }

  /** The fact of a name; empty if the description does not say it. */
  public Optional<String> fact(String name) {
    return Optional.ofNullable(facts.get(name));
  }

  /** What a description says. */
  static Promises of(JsonNode root) {
    JsonNode mark = root.path(DatasetMark.MEMBER);
    List<String> files = new ArrayList<>();
    mark.path(DatasetMark.FILES).forEach(name -> files.add(name.asText()));
    Map<String, FileDigest> digests = new LinkedHashMap<>();
    for (JsonNode resource : root.path("resources")) {
      digests.put(
          resource.path("name").asText(),
          new FileDigest(
              resource.path("bytes").asLong(-1),
              resource.path("hash").asText().replaceFirst("^" + SHA256, "")));
    }
    return new Promises(
        Optional.ofNullable(root.path("created").textValue()), files, facts(mark), digests);
  }

  private static Map<String, String> facts(JsonNode mark) {
    Map<String, String> facts = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> member : mark.properties()) {
      if (!member.getKey().equals("version")) {
        flatten(member.getKey(), member.getValue(), facts);
      }
    }
    return facts;
  }

  private static void flatten(String name, JsonNode node, Map<String, String> facts) {
    if (node.isObject()) {
      for (Map.Entry<String, JsonNode> member : node.properties()) {
        flatten(name + "." + member.getKey(), member.getValue(), facts);
      }
    } else if (node.isValueNode()) {
      facts.put(name, node.asText());
    }
  }
}
