package gongkai.extractor.rtf;

import gongkai.extractor.Whitespace;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the tables of fonts and styles at a file's head, and its title. */
final class RtfTables {
  private static final Pattern HEADING = Pattern.compile("(?i)(?:heading|标题) ?([1-9])(?:;.*)?");
  private static final Pattern TITLE = Pattern.compile("(?i)(?:title|标题)(?:;.*)?");

  private final RtfTokens tokens;
  private final CodePages codePages;
  private final Map<Integer, Integer> headings = new HashMap<>();

  RtfTables(RtfTokens tokens, CodePages codePages) {
    this.tokens = tokens;
    this.codePages = codePages;
  }

  /** The level of the headings that have a style. */
  OptionalInt heading(int style) {
    Integer level = headings.get(style);
    return level == null ? OptionalInt.empty() : OptionalInt.of(level);
  }

  /** Reads up to the end of the font table, within which one is. */
  void readFonts() {
    int depth = 1;
    int font = 0;
    while (depth > 0) {
      switch (tokens.next()) {
        case OPEN -> depth++;
        case CLOSE -> depth--;
        case WORD -> font = font(font);
        case END -> depth = 0;
        default -> {
          // The font's name.
        }
      }
    }
  }

  private int font(int font) {
    switch (tokens.word()) {
      case "f" -> {
        return tokens.parameter(0);
      }
      case "fcharset" -> codePages.setFontCharset(font, tokens.parameter(1));
      case "cpg" -> codePages.setFontCodePage(font, tokens.parameter(0));
      default -> {}
    }
    return font;
  }

  /** Reads up to the end of the style sheet, within which one is. */
  void readStyles() {
    int depth = 1;
    RtfState style = new RtfState();
    StringBuilder name = new StringBuilder();
    RtfText text = new RtfText(codePages, name::append);
    while (depth > 0) {
      RtfTokens.Kind kind = tokens.next();
      if (kind == RtfTokens.Kind.OPEN) {
        depth++;
      } else if (kind == RtfTokens.Kind.CLOSE || kind == RtfTokens.Kind.END) {
        depth = kind == RtfTokens.Kind.END ? 0 : depth - 1;
        text.flush();
        addStyle(style, Whitespace.collapse(name.toString()));
        name.setLength(0);
        style = new RtfState();
      } else {
        take(kind, style, text);
      }
    }
  }

  private void addStyle(RtfState style, String name) {
    Matcher heading = HEADING.matcher(name);
    if (style.style() < 0) {
      return;
    }
    if (style.level().isPresent()) {
      headings.put(style.style(), style.level().getAsInt());
    } else if (heading.matches()) {
      headings.put(style.style(), Integer.parseInt(heading.group(1)));
    } else if (TITLE.matcher(name).matches()) {
      headings.put(style.style(), 1);
    }
  }

  /** The text up to the end of a group, within which one is. */
  String readText(int font) {
    RtfState state = new RtfState();
    state.font = font;
    StringBuilder read = new StringBuilder();
    RtfText text = new RtfText(codePages, read::append);
    RtfTokens.Kind kind = tokens.next();
    while (kind != RtfTokens.Kind.CLOSE && kind != RtfTokens.Kind.END) {
      if (kind == RtfTokens.Kind.OPEN) {
        tokens.skipGroup();
      } else {
        take(kind, state, text);
      }
      kind = tokens.next();
    }
    text.flush();
    return Whitespace.collapse(read.toString());
  }

  private void take(RtfTokens.Kind kind, RtfState state, RtfText text) {
    switch (kind) {
      case BYTE -> text.addByte(tokens.value(), state);
      case SYMBOL -> text.addSymbol(tokens.value(), state);
      default -> {
        String word = tokens.word();
        if (word.equals("u")) {
          text.addUnicode(tokens.parameter(0), state);
        } else if (!text.addWord(word, state)) {
          state.take(word, tokens.parameter(0), tokens.isOff());
        }
      }
    }
  }
}
