package gongkai.typesetter;

import java.util.List;

/**
 * The site on which a page stands.
 *
 * @param name of the site
 * @param code its 网站标识码, of which the first six digits are a division's code
 * @param crumbs the way from the site's first page to this one
 * @param published the date the page shows, such as {@code 2020-01-20 15:22}
 */
record Site(String name, String code, List<String> crumbs, String published) {
  static final Site NONE = new Site("", "", List.of(), "");

  Site {
    crumbs = List.copyOf(crumbs);
  }

  static Site read(Node node) {
    return new Site(
        node.at("name").text(),
        node.at("code").text(),
        node.at("crumbs").texts(),
        node.at("published").text());
  }
}
