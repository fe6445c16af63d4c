package gongkai.extractor;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * A link of a web page to something else.
 *
 * @param text what it shows, white space collapsed; empty if it shows nothing
 * @param address where it leads: absolute if the page's own address is known, else as the page has
 *     it; never blank
 */
public record Link(String text, String address) {
  /** The end of a document's name, of the formats that offices attach. */
  private static final Pattern DOCUMENT =
      Pattern.compile(
          "\\.(?:pdf|docx?|xlsx?|wps|et|ofd|rtf|cebx?|pptx?|zip|rar|7z)\\s*(?:[(（\\[【][^)）\\]】]{0,40}[)）\\]】])?\\s*$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern FRAGMENT = Pattern.compile("#.*$");

  /** A server and all, of an address that has one: its name may end like a document's. */
  private static final Pattern SERVER = Pattern.compile("^(?:[A-Za-z][A-Za-z0-9+.-]*:)?//[^/?#]*");

  public Link {
    if (address.isBlank()) {
      throw new IllegalArgumentException("a link leads somewhere: '" + text + "'");
    }
  }

  /** Whether its text, its address or a parameter of that ends like the name of a document. */
  public boolean namesDocument() {
    if (DOCUMENT.matcher(text).find()) {
      return true;
    }
    String local = SERVER.matcher(address).replaceFirst("");
    for (String part : FRAGMENT.matcher(local).replaceFirst("").split("[?&;]", -1)) {
      if (isDocumentName(decoded(part))) {
        return true;
      }
    }
    return false;
  }

  /** The name of what it leads to: the last name of the address; empty if that has none. */
  public String fileName() {
    String path = SERVER.matcher(address).replaceFirst("").replaceFirst("[?#].*$", "");
    return decoded(path.substring(path.lastIndexOf('/') + 1));
  }

  /** Whether a text ends like the name of a document; a size in parentheses may follow. */
  public static boolean isDocumentName(String text) {
    return DOCUMENT.matcher(text).find();
  }

  /** An address with what its escapes stand for; as it is where they are none. */
  public static String decoded(String address) {
    try {
      return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return address;
    }
  }
}
