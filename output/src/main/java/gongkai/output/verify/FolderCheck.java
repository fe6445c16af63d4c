package gongkai.output.verify;

import gongkai.output.Dataset;
import gongkai.output.FileDigest;
import gongkai.output.Promises;
import gongkai.output.TableSchema;
import gongkai.output.verify.Finding.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What lies in the folder is what datapackage.json lists, and each table's file has its digest. */
final class FolderCheck {
  private static final String PACKAGE = "datapackage.json";

  private final Findings findings;
  private final Promises promises;

  FolderCheck(Findings findings, Promises promises) {
    this.findings = findings;
    this.promises = promises;
  }

  /** Tells files that are missing, and such as do not belong. */
  void names(Dataset dataset) throws IOException {
    Set<String> listed = new TreeSet<>(promises.files());
    for (TableSchema table : dataset.tables()) {
      if (listed.add(table.fileName())) {
        findings.add(
            Kind.FILES, PACKAGE, "files", "no " + table.fileName(), "every table among them");
      }
    }
    listed.add(PACKAGE);
    Set<String> there = new TreeSet<>(names(dataset.folder()));
    for (String name : listed) {
      if (!there.remove(name)) {
        findings.add(Kind.FILES, name, "file", "none", "one, which datapackage.json lists");
      }
    }
    for (String name : there) {
      findings.add(Kind.FILES, name, "file", "one", "none: datapackage.json does not list it");
    }
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.map(entry -> entry.getFileName().toString()).toList();
    }
  }

  /** Compares the digest of a table's file. */
  void digest(TableSchema table, FileDigest found) {
    FileDigest expected = promises.digests().getOrDefault(table.name(), new FileDigest(-1, ""));
    if (found.bytes() != expected.bytes()) {
      String promised = expected.bytes() < 0 ? "a size in datapackage.json" : expected.bytes() + "";
      findings.add(Kind.CHECKSUMS, table.fileName(), "bytes", found.bytes() + "", promised);
    }
    if (!found.sha256().equals(expected.sha256())) {
      String promised =
          expected.sha256().isEmpty() ? "a hash in datapackage.json" : expected.sha256();
      findings.add(Kind.CHECKSUMS, table.fileName(), "sha256", found.sha256(), promised);
    }
  }
}
