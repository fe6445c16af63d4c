package gongkai.corpus;

import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells which of the formats that are ZIP files a ZIP file is. */
final class ZipFormat {
  private static final MediaType ZIP = new MediaType("application/zip");
  private static final MediaType PPTX =
      new MediaType("application/vnd.openxmlformats-officedocument.presentationml.presentation");
  private static final MediaType XLSB =
      new MediaType("application/vnd.ms-excel.sheet.binary.macroenabled.12");
  private static final Pattern CONTENT_TYPE =
      Pattern.compile(
          "ContentType\\s*=\\s*[\"']\\s*application/([^\"']*)", Pattern.CASE_INSENSITIVE);
  private static final Pattern OPEN_TYPE =
      Pattern.compile(
          "application/(?:vnd\\.oasis\\.opendocument\\.[a-z-]+|vnd\\.sun\\.xml\\.[a-z.]+|epub\\+zip)");

  /** The format by the content type of the main part; documents, templates, with macros or not. */
  private static final Map<String, MediaType> BY_MAIN_PART =
      Map.of(
          "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", MediaType.DOCX,
          "vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml", MediaType.DOCX,
          "vnd.ms-word.document.macroenabled.main+xml", MediaType.DOCX,
          "vnd.ms-word.template.macroenabledtemplate.main+xml", MediaType.DOCX,
          "vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", MediaType.XLSX,
          "vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml", MediaType.XLSX,
          "vnd.ms-excel.sheet.macroenabled.main+xml", MediaType.XLSX,
          "vnd.ms-excel.template.macroenabled.main+xml", MediaType.XLSX,
          "vnd.ms-excel.sheet.binary.macroenabled.main", XLSB);

  /** The format by an entry, in order of trust; for packages that declare nothing readable. */
  private static final Map<String, MediaType> BY_ENTRY = byEntry();

  private ZipFormat() {}

  static MediaType of(ByteAccess file, byte[] head) throws IOException {
    ZipIndex index = ZipIndex.read(file, head);
    return openDocument(index, ZipIndex.MIME_TYPE)
        .or(() -> officeDocument(index))
        .or(() -> openDocument(index, ZipIndex.MANIFEST))
        .or(() -> byEntry(index))
        .orElse(ZIP);
  }

  private static Optional<MediaType> openDocument(ZipIndex index, String entry) {
    Matcher matcher = OPEN_TYPE.matcher(index.declarations().getOrDefault(entry, ""));
    return matcher.find() ? Optional.of(new MediaType(matcher.group())) : Optional.empty();
  }

  private static Optional<MediaType> officeDocument(ZipIndex index) {
    Matcher matcher =
        CONTENT_TYPE.matcher(index.declarations().getOrDefault(ZipIndex.CONTENT_TYPES, ""));
    while (matcher.find()) {
      String type = matcher.group(1).strip().toLowerCase(Locale.ROOT);
      MediaType known = BY_MAIN_PART.get(type);
      if (known != null) {
        return Optional.of(known);
      }
      if (type.contains("presentation") && type.contains(".main+xml")) {
        return Optional.of(PPTX);
      }
    }
    return Optional.empty();
  }

  private static Optional<MediaType> byEntry(ZipIndex index) {
    return BY_ENTRY.entrySet().stream()
        .filter(entry -> index.names().contains(entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private static Map<String, MediaType> byEntry() {
    Map<String, MediaType> types = new LinkedHashMap<>();
    types.put("ofd.xml", new MediaType("application/ofd"));
    types.put("word/document.xml", MediaType.DOCX);
    types.put("xl/workbook.xml", MediaType.XLSX);
    types.put("xl/workbook.bin", XLSB);
    types.put("ppt/presentation.xml", PPTX);
    types.put("uof.xml", new MediaType("application/x-uof"));
    types.put("meta-inf/container.xml", new MediaType("application/epub+zip"));
    types.put("meta-inf/manifest.mf", new MediaType("application/java-archive"));
    return Collections.unmodifiableMap(types);
  }
}
