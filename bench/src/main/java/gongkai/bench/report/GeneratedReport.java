package gongkai.bench.report;

import gongkai.typesetter.Block;
import gongkai.typesetter.SampleReport;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A report made by dice.
 *
 * @param truth what a reader must find
 * @param blocks its parts in order, as they are to be set
 * @param settings what was varied, by name, in a defined order; without what is as the form has it
 */
public record GeneratedReport(
    SampleReport truth, List<Block> blocks, Map<String, String> settings) {

  /** Copies what it is given; the settings keep their order. */
  public GeneratedReport {
    blocks = List.copyOf(blocks);
    settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
  }
}
