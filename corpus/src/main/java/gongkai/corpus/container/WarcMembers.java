package gongkai.corpus.container;

import gongkai.corpus.Provenance;
import gongkai.corpus.UnreadableContainerException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.io.input.CloseShieldInputStream;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCaptureRecord;
import org.netpreserve.jwarc.WarcContinuation;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;

/** Makes members of the records that hold what was fetched. */
final class WarcMembers {
  private static final int OK = 200;

  /** Of an answer that has not even a first line. */
  private static final int NO_STATUS = 0;

  private final Intake intake;

  /** Where what was fetched is, by the identifier of its record, its digest, and its address. */
  private final Map<String, Path> originals = new HashMap<>();

  WarcMembers(Intake intake) {
    this.intake = intake;
  }

  /** Takes a record; one that holds nothing that was fetched (a request, a note) is passed over. */
  void take(WarcRecord record) throws UnreadableContainerException, IOException {
    if (!holdsContent(record)) {
      return;
    }
    if (record instanceof WarcContinuation || header(record, "WARC-Segment-Number").isPresent()) {
      refuse(record, "a part of a record only");
    } else if (header(record, "WARC-Truncated").isPresent()) {
      refuse(record, "cut off when it was fetched: " + header(record, "WARC-Truncated").get());
    } else if (record instanceof WarcResponse response) {
      take(response);
    } else if (record instanceof WarcResource || record instanceof WarcConversion) {
      keep(
          record,
          intake.take(
              name(record),
              provenance(record),
              () -> CloseShieldInputStream.wrap(record.body().stream())));
    } else if (record instanceof WarcRevisit) {
      follow(record);
    }
  }

  /** Tells what a record would have held. */
  void refuse(WarcRecord record, String reason) throws UnreadableContainerException {
    if (holdsContent(record)) {
      intake.refuse(name(record), reason);
    }
  }

  /** Whether a record holds what was fetched, a part of it, or what it was turned into. */
  private static boolean holdsContent(WarcRecord record) {
    return record instanceof WarcCaptureRecord
        || record instanceof WarcContinuation
        || record instanceof WarcConversion;
  }

  private void take(WarcResponse response) throws UnreadableContainerException, IOException {
    HttpResponse http;
    long there;
    try {
      if (!response.contentType().base().equals(MediaType.HTTP)) {
        refuse(response, "no answer of a web server: " + response.contentType());
        return;
      }
      http = response.http();
      there = http.body().size();
    } catch (IOException | RuntimeException e) {
      refuse(response, "damaged: " + Reasons.of(e));
      return;
    }
    Optional<Long> promised = promised(http);
    if (http.status() == NO_STATUS) {
      refuse(response, "damaged: it has no HTTP status");
    } else if (http.status() != OK) {
      refuse(response, "HTTP status %d %s".formatted(http.status(), http.reason()).strip());
    } else if (promised.isPresent() && there >= 0 && promised.get() > there) {
      refuse(response, "cut off: %d of %d bytes".formatted(there, promised.get()));
    } else {
      List<String> encodings = http.headers().all("Content-Encoding");
      keep(
          response,
          intake.take(
              name(response),
              provenance(response),
              () -> ContentEncoding.decoded(http.body().stream(), encodings)));
    }
  }

  private static Optional<Long> promised(HttpResponse http) {
    return http.headers().all("Transfer-Encoding").isEmpty()
        ? http.headers()
            .first("Content-Length")
            .map(String::strip)
            .filter(length -> length.matches("[0-9]{1,18}"))
            .map(Long::valueOf)
        : Optional.empty();
  }

  private void keep(WarcRecord record, Optional<Path> taken) {
    taken.ifPresent(
        file -> {
          header(record, "WARC-Record-ID").ifPresent(id -> originals.put("id " + id, file));
          header(record, "WARC-Payload-Digest")
              .ifPresent(digest -> originals.putIfAbsent("digest " + folded(digest), file));
          address(record).ifPresent(url -> originals.put("url " + url, file));
        });
  }

  /** Takes again what was there before; by its digest, or where only the server said so by name. */
  private void follow(WarcRecord record) throws UnreadableContainerException, IOException {
    Optional<String> digest = header(record, "WARC-Payload-Digest");
    Optional<Path> original =
        original("id ", header(record, "WARC-Refers-To"))
            .or(() -> original("digest ", digest.map(WarcMembers::folded)));
    if (original.isEmpty() && digest.isEmpty()) {
      original =
          original("url ", header(record, "WARC-Refers-To-Target-URI").or(() -> address(record)));
    }
    if (original.isPresent()) {
      intake.again(name(record), provenance(record), original.get());
    } else {
      refuse(record, "the same as an earlier answer, which is not in this file");
    }
  }

  private Optional<Path> original(String kind, Optional<String> key) {
    return key.map(value -> originals.get(kind + value));
  }

  private static String folded(String digest) {
    return digest.toUpperCase(Locale.ROOT);
  }

  private static String name(WarcRecord record) {
    return address(record).or(() -> header(record, "WARC-Record-ID")).orElse("");
  }

  private static Provenance provenance(WarcRecord record) {
    return new Provenance(address(record), date(record), Optional.empty(), Optional.empty());
  }

  private static Optional<Instant> date(WarcRecord record) {
    try {
      return header(record, "WARC-Date").map(Instant::parse);
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> address(WarcRecord record) {
    return header(record, "WARC-Target-URI")
        .map(
            url ->
                url.startsWith("<") && url.endsWith(">") ? url.substring(1, url.length() - 1) : url)
        .filter(url -> !url.isEmpty());
  }

  private static Optional<String> header(WarcRecord record, String name) {
    return record.headers().first(name).map(String::strip);
  }
}
