package gongkai.extractor.pdf;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/** Draws Chinese text whose font the file lacks in one of the machine's fonts. */
final class PictureFontMapper implements FontMapper {
  /** Fonts of TrueType outlines, best first. */
  private static final List<String> NAMES =
      List.of(
          "simsun.ttc",
          "simsun.ttf",
          "msyh.ttc",
          "wqy-zenhei.ttc",
          "wqy-microhei.ttc",
          "droidsansfallbackfull.ttf",
          "droidsansfallback.ttf",
          "arphic-uming.ttc",
          "uming.ttc",
          "stheiti light.ttc",
          "arial unicode.ttf");

  private static final int DEEPEST = 5;

  private final FontMapper others;
  private @Nullable CIDFontMapping chinese;

  /** Leaves all fonts but Chinese, Japanese and Korean ones to another mapper. */
  PictureFontMapper(FontMapper others) {
    this.others = others;
  }

  @Override
  public @Nullable FontMapping<TrueTypeFont> getTrueTypeFont(
      @Nullable String name, @Nullable PDFontDescriptor descriptor) {
    return others.getTrueTypeFont(name, descriptor);
  }

  @Override
  public @Nullable FontMapping<FontBoxFont> getFontBoxFont(
      @Nullable String name, @Nullable PDFontDescriptor descriptor) {
    return others.getFontBoxFont(name, descriptor);
  }

  @Override
  public @Nullable CIDFontMapping getCIDFont(
      @Nullable String name,
      @Nullable PDFontDescriptor descriptor,
      @Nullable PDCIDSystemInfo collection) {
    if (chinese == null) {
      chinese =
          load()
              .map(font -> new CIDFontMapping(null, font, true))
              .orElseGet(() -> others.getCIDFont(name, descriptor, collection));
    }
    return chinese;
  }

  private static Optional<TrueTypeFont> load() {
    for (String name : NAMES) {
      for (Path folder : folders()) {
        Optional<TrueTypeFont> font = find(folder, name).flatMap(PictureFontMapper::parse);
        if (font.isPresent()) {
          return font;
        }
      }
    }
    return Optional.empty();
  }

  private static List<Path> folders() {
    return Stream.of(
            "/usr/share/fonts",
            "/usr/local/share/fonts",
            System.getProperty("user.home", "") + "/.fonts",
            System.getProperty("user.home", "") + "/.local/share/fonts",
            "/System/Library/Fonts",
            "/Library/Fonts",
            "C:/Windows/Fonts")
        .map(Path::of)
        .filter(Files::isDirectory)
        .toList();
  }

  private static Optional<Path> find(Path folder, String name) {
    try (Stream<Path> files = Files.find(folder, DEEPEST, (path, kind) -> isNamed(path, name))) {
      return files.sorted().findFirst();
    } catch (IOException | RuntimeException e) {
      // A folder that cannot be listed has no font for us.
      return Optional.empty();
    }
  }

  private static boolean isNamed(Path path, String name) {
    Path last = path.getFileName();
    return last != null && last.toString().toLowerCase(Locale.ROOT).equals(name);
  }

  private static Optional<TrueTypeFont> parse(Path path) {
    File file = path.toFile();
    try {
      if (path.toString().toLowerCase(Locale.ROOT).endsWith(".ttf")) {
        return Optional.of(new TTFParser().parse(new RandomAccessReadBufferedFile(file)));
      }
      TrueTypeFont[] first = new TrueTypeFont[1];
      new TrueTypeCollection(file)
          .processAllFonts(font -> first[0] = first[0] == null ? font : first[0]);
      return Optional.ofNullable(first[0]);
    } catch (IOException | RuntimeException e) {
      // A font that cannot be read is as good as missing.
      return Optional.empty();
    }
  }
}
