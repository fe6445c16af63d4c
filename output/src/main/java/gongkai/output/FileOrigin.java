package gongkai.output;

import gongkai.corpus.CorpusEntry;
import gongkai.corpus.Provenance;
import gongkai.corpus.SourceFile;

/**
 * Where a file of the corpus lies and comes from.
 *
 * @param parent the path of the container that holds it; empty for a file on the disk
 * @param provenance what is known of where it comes from
 */
record FileOrigin(String parent, Provenance provenance) {

  static FileOrigin of(CorpusEntry entry) {
    return entry instanceof SourceFile file
        ? new FileOrigin(file.parent().orElse(""), file.provenance())
        : new FileOrigin("", Provenance.UNKNOWN);
  }
}
