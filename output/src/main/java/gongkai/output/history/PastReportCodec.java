package gongkai.output.history;

import gongkai.normalizer.Applicant;
import gongkai.normalizer.FigureKey;
import gongkai.normalizer.Scope;
import gongkai.normalizer.Value;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.io.input.UnsynchronizedByteArrayInputStream;
import org.apache.commons.io.output.UnsynchronizedByteArrayOutputStream;

/** Reports as bytes, which wait on the disk for the others of their agency within one run. */
public final class PastReportCodec {
  /** As many bytes as a report mostly takes. */
  private static final int BEGIN = 1 << 12;

  private static final int NO_APPLICANT = -1;
  private static final String MISSING = "";
  private static final List<Scope> SCOPES = List.of(Scope.values());
  private static final List<Applicant> APPLICANTS = List.of(Applicant.values());
  private static final List<Value.Status> STATUSES = List.of(Value.Status.values());
  private static final List<PastFigure.Trust> TRUSTS = List.of(PastFigure.Trust.values());

  private final List<String> indicators;
  private final Map<String, Integer> positions = new HashMap<>();

  /**
   * A codec.
   *
   * @param indicators every code that a figure may stand under
   */
  public PastReportCodec(List<String> indicators) {
    this.indicators = List.copyOf(indicators);
    this.indicators.forEach(indicator -> positions.put(indicator, positions.size()));
  }

  /** A report as bytes. */
  public byte[] encode(PastReport report) throws IOException {
    UnsynchronizedByteArrayOutputStream bytes =
        UnsynchronizedByteArrayOutputStream.builder().setBufferSize(BEGIN).get();
    DataOutputStream out = new DataOutputStream(bytes);
    for (String text : List.of(report.id(), report.file(), report.agencyId(), report.agency())) {
      write(out, text);
    }
    out.writeInt(report.year());
    out.writeByte(SCOPES.indexOf(report.scope()));
    out.writeBoolean(report.dates().revised());
    write(out, report.dates().signedOn().map(LocalDate::toString).orElse(MISSING));
    write(out, report.dates().publishedOn().map(LocalDate::toString).orElse(MISSING));
    write(out, report.dates().fetchedAt().map(Instant::toString).orElse(MISSING));
    write(out, report.dates().url());
    out.writeInt(report.checksFailed());
    List<String> forms = report.figures().stream().map(PastFigure::form).distinct().toList();
    write(out, String.join(" ", forms));
    out.writeInt(report.figures().size());
    for (PastFigure figure : report.figures()) {
      write(out, figure, forms.indexOf(figure.form()));
    }
    return bytes.toByteArray();
  }

  private void write(DataOutputStream out, PastFigure figure, int form) throws IOException {
    Integer position = positions.get(figure.key().indicator());
    if (position == null) {
      throw new IllegalArgumentException("no such indicator: " + figure.key().indicator());
    }
    out.writeShort(position);
    out.writeByte(figure.key().applicant().map(APPLICANTS::indexOf).orElse(NO_APPLICANT));
    out.writeByte(form);
    out.writeByte(SCOPES.indexOf(figure.scope()));
    out.writeByte(STATUSES.indexOf(figure.status()));
    write(out, figure.number().map(BigDecimal::toString).orElse(MISSING));
    out.writeByte(TRUSTS.indexOf(figure.trust()));
  }

  private static void write(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  /** The report of bytes that this codec wrote. */
  public PastReport decode(byte[] bytes) throws IOException {
    DataInputStream in =
        new DataInputStream(UnsynchronizedByteArrayInputStream.builder().setByteArray(bytes).get());
    String id = read(in);
    String file = read(in);
    String agencyId = read(in);
    String agency = read(in);
    int year = in.readInt();
    Scope scope = SCOPES.get(in.readByte());
    PastReport.Dates dates =
        new PastReport.Dates(
            in.readBoolean(),
            present(read(in)).map(LocalDate::parse),
            present(read(in)).map(LocalDate::parse),
            present(read(in)).map(Instant::parse),
            read(in));
    int checksFailed = in.readInt();
    List<String> forms = Arrays.asList(read(in).split(" ", -1));
    int count = in.readInt();
    List<PastFigure> figures = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      figures.add(figure(in, forms));
    }
    return new PastReport(id, file, agencyId, agency, year, scope, dates, checksFailed, figures);
  }

  private PastFigure figure(DataInputStream in, List<String> forms) throws IOException {
    String indicator = indicators.get(in.readShort());
    int applicant = in.readByte();
    return new PastFigure(
        new FigureKey(
            indicator,
            applicant == NO_APPLICANT ? Optional.empty() : Optional.of(APPLICANTS.get(applicant))),
        forms.get(in.readByte()),
        SCOPES.get(in.readByte()),
        STATUSES.get(in.readByte()),
        present(read(in)).map(BigDecimal::new),
        TRUSTS.get(in.readByte()));
  }

  private static String read(DataInputStream in) throws IOException {
    byte[] bytes = new byte[in.readInt()];
    in.readFully(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static Optional<String> present(String text) {
    return Optional.of(text).filter(given -> !given.isEmpty());
  }
}
