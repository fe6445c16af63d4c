package gongkai.bench.normalizer;

import gongkai.bench.damage.Kind;
import java.nio.file.Path;
import java.util.List;

/**
 * What a run is asked for.
 *
 * @param first the number of the first mutation of each kind, from 1
 * @param count how many mutations, shared among the kinds
 * @param seed which ones
 * @param kinds of mutations
 * @param reports a folder of real reports with their truths beside it; it need not exist
 * @param out the folder for what went wrong
 */
public record Options(int first, int count, long seed, List<Kind> kinds, Path reports, Path out) {
  public Options {
    kinds = List.copyOf(kinds);
    if (first < 1 || count < 1 || kinds.isEmpty()) {
      throw new IllegalArgumentException("nothing to do: no mutation, or no kind of them");
    }
  }
}
