package gongkai.normalizer.masthead;

import gongkai.normalizer.Scope;
import gongkai.normalizer.ScopeClaim;
import java.util.List;

/**
 * A clause that says for whom something was counted.
 *
 * @param scope for whom
 * @param words as printed, without spaces
 * @param numbers the numbers of two digits and more that it counts
 */
record ScopeSentence(Scope scope, String words, List<String> numbers) {
  ScopeSentence {
    numbers = List.copyOf(numbers);
  }

  ScopeClaim claim() {
    return new ScopeClaim(scope, words);
  }
}
