package gongkai.extractor.rtf;

import gongkai.extractor.rtf.RtfTokens.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** Reads a file from its first group on. Not for use by several threads. */
final class RtfBody {
  /** Groups that hold no text of the document. */
  private static final Set<String> SKIPPED =
      Set.of(
          ("colortbl filetbl listtable listoverridetable revtbl rsidtbl pict objdata"
                  + " header headerl headerr headerf footer footerl footerr footerf footnote"
                  + " annotation fldinst nonesttables sp shprslt bkmkstart bkmkend nonshppict xe tc"
                  + " txe rxe ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn pgptbl stylerestrictions"
                  + " do template private comment")
              .split(" "));

  /** Groups marked as skippable by who does not know them, that hold text or layout. */
  private static final Set<String> KNOWN = Set.of("nesttableprops", "shpinst", "shptxt", "ud");

  /** Groups and text boxes lie in each other; more deeply they are a hostile file's. */
  private static final int DEEPEST_GROUP = 10_000;

  private static final int DEEPEST_BOX = 10;

  /** A group that is open. */
  private record Group(RtfState outer, boolean isBox, boolean isLabel) {}

  private final RtfTokens tokens;
  private final CodePages codePages = new CodePages();
  private final RtfTables tables;
  private final RtfText text;
  private final Deque<Group> groups = new ArrayDeque<>();
  private final Deque<RtfFlow> flows = new ArrayDeque<>();
  private final RowLayout.Builder row = new RowLayout.Builder();
  private final RowLayout.Builder nestedRow = new RowLayout.Builder();
  private final Map<String, String> metadata = new LinkedHashMap<>();
  private final List<String> notices = new ArrayList<>();
  private RtfState state = new RtfState();
  private boolean isBox;
  private boolean isLabel;

  /** Whether the group began with the sign that it may be skipped. */
  private boolean isOptional;

  /** Whether nothing of the group was met yet: only there a word says what the group is. */
  private boolean isFirst;

  RtfBody(RtfTokens tokens) {
    this.tokens = tokens;
    this.tables = new RtfTables(tokens, codePages);
    this.text = new RtfText(codePages, piece -> flow().append(piece));
    flows.push(new RtfFlow());
  }

  private RtfFlow flow() {
    return flows.element();
  }

  /** Reads to the end of the first group, or of the file. */
  List<RtfItem> read() {
    Kind kind = tokens.next();
    while (kind != Kind.END) {
      take(kind);
      kind = groups.isEmpty() ? Kind.END : tokens.next();
    }
    text.flush();
    return groups.isEmpty() ? flow().finish() : finishCut();
  }

  private List<RtfItem> finishCut() {
    notices.add("the file ends within the document: it may be cut off");
    int depth = state.depth();
    while (flows.size() > 1) {
      List<RtfItem> content = flows.pop().finishCut(depth, row::buildCut);
      flow().addBox(content);
      depth = 0;
    }
    return flow().finishCut(depth, row::buildCut);
  }

  Map<String, String> metadata() {
    return metadata;
  }

  List<String> notices() {
    return notices;
  }

  private void take(Kind kind) {
    boolean sign = kind == Kind.SYMBOL && tokens.value() == '*';
    boolean first = isFirst && !sign;
    isFirst &= sign;
    switch (kind) {
      case OPEN -> open();
      case CLOSE -> close();
      case WORD -> word(tokens.word(), first);
      case SYMBOL -> symbol(tokens.value());
      case BYTE -> text.addByte(tokens.value(), state);
      case END -> {
        // Nothing follows.
      }
    }
  }

  private void open() {
    text.flush();
    text.endAlternatives();
    if (groups.size() >= DEEPEST_GROUP) {
      notices.add("groups within %d others are not read".formatted(DEEPEST_GROUP));
      tokens.skipGroup();
      return;
    }
    groups.push(new Group(state, isBox, isLabel));
    state = state.inner();
    isBox = false;
    isLabel = false;
    isOptional = false;
    isFirst = true;
  }

  private void close() {
    text.flush();
    text.endAlternatives();
    if (isBox) {
      endBox();
    }
    if (isLabel) {
      flow().endLabel();
    }
    Group group = groups.pop();
    state = group.outer;
    isBox = group.isBox;
    isLabel = group.isLabel;
    isOptional = false;
    isFirst = false;
  }

  /** A text box follows the paragraph that it is pinned to. */
  private void endBox() {
    List<RtfItem> content = flows.pop().finish();
    flow().addBox(content);
  }

  private void symbol(int symbol) {
    if (symbol == '*') {
      isOptional = true;
    } else if (symbol == '\r' || symbol == '\n') {
      endParagraph();
    } else {
      text.addSymbol(symbol, state);
    }
  }

  private void word(String word, boolean first) {
    boolean optional = isOptional;
    isOptional = false;
    if ((first && SKIPPED.contains(word)) || (optional && !KNOWN.contains(word))) {
      endSkipped();
    } else if (word.equals("u")) {
      text.addUnicode(tokens.parameter(0), state);
    } else if (!text.addWord(word, state) && !(first && destination(word)) && !mark(word)) {
      property(word);
    }
  }

  private void endSkipped() {
    tokens.skipGroup();
    close();
  }

  /** Takes a word that says what its group is; false if it says something else. */
  private boolean destination(String word) {
    switch (word) {
      case "fonttbl" -> tables.readFonts();
      case "stylesheet" -> tables.readStyles();
      case "title" -> title();
      default -> {
        return content(word);
      }
    }
    close();
    return true;
  }

  private boolean content(String word) {
    switch (word) {
      case "info", "shpinst" -> state.text = false;
      case "shptxt" -> startBox();
      case "listtext", "pntext" -> isLabel = true;
      case "nesttableprops" -> state.ofNestedRow = true;
      case "upr" -> skipAnsi();
      default -> {
        return false;
      }
    }
    return true;
  }

  /** Text that stands there twice is read as Unicode. */
  private void skipAnsi() {
    Kind kind = tokens.next();
    if (kind == Kind.OPEN) {
      tokens.skipGroup();
    } else {
      take(kind);
    }
  }

  private void title() {
    String title = tables.readText(state.font);
    if (!title.isEmpty()) {
      metadata.putIfAbsent("title", title);
    }
  }

  private void startBox() {
    if (flows.size() > DEEPEST_BOX) {
      return;
    }
    flows.push(new RtfFlow());
    state.text = true;
    state.take("pard", 0, false);
    isBox = true;
  }

  /** Takes a word that ends something. */
  private boolean mark(String word) {
    switch (word) {
      case "par", "sect" -> endParagraph();
      case "line", "page", "column", "lbr" -> {
        text.flush();
        flow().endLine();
      }
      case "cell" -> endCell(1);
      case "nestcell" -> endCell(Math.max(2, state.depth()));
      case "row" -> endRow(1, row.build());
      case "nestrow" -> endRow(Math.max(2, state.depth()), nestedRow.build());
      default -> {
        return false;
      }
    }
    return true;
  }

  private void endParagraph() {
    text.flush();
    flow().endParagraph(state.depth(), level());
  }

  private OptionalInt level() {
    return state.saysLevel() ? state.level() : tables.heading(state.style());
  }

  private void endCell(int depth) {
    text.flush();
    flow().endCell(depth);
  }

  private void endRow(int depth, RowLayout layout) {
    text.flush();
    flow().endRow(depth, layout);
  }

  private void property(String word) {
    if (word.equals("ansicpg")) {
      codePages.setFile(tokens.parameter(0));
    }
    state.take(word, tokens.parameter(0), tokens.isOff());
    (state.ofNestedRow ? nestedRow : row).take(word, tokens.parameter(0));
  }
}
