package org.banyan.ejb.markup;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.banyan.domain.markup.LinkTarget;
import org.banyan.domain.markup.SectionHeading;
import org.banyan.domain.shared.Slug;

/**
 * What an address in a text means.
 *
 * @param target null if nothing has to be looked up: then {@code plain} is the address
 */
record WikiAddress(LinkTarget target, String anchor, String plain) {

  private static final Pattern SPACE_KEY = Pattern.compile("[a-z0-9-]{2,60}");
  private static final Pattern OUTSIDE =
      Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*|//.*", Pattern.DOTALL);
  private static final Pattern OWN_ANCHOR = Pattern.compile("h-.*|fn(?:ref)?-.*", Pattern.DOTALL);
  private static final Pattern MARKDOWN_NAME = Pattern.compile("(.+)\\.(?:md|markdown)");
  private static final Pattern OTHER_SITE =
      Pattern.compile("(?:https?:)?//.*", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
  private static final String PAGES = "/w/";

  boolean leadsToOtherSite() {
    return target == null && OTHER_SITE.matcher(plain).matches();
  }

  boolean leadsToPicture() {
    return leadsToOtherSite() || plain.startsWith("/");
  }

  /** Of {@code [[address]]}: a slug or a title, with a space before it if that is a key. */
  static WikiAddress ofWikiLink(String address) {
    int hash = address.indexOf('#');
    var anchor = hash < 0 ? "" : anchor(address.substring(hash + 1));
    var name = hash < 0 ? address : address.substring(0, hash).strip();
    if (name.isEmpty()) {
      return plain('#' + anchor);
    }
    int slash = name.indexOf('/');
    boolean inSpace = slash > 0 && slash + 1 < name.length() && isSpace(name.substring(0, slash));
    return inSpace
        ? page(name.substring(0, slash), name.substring(slash + 1), anchor)
        : page(null, name, anchor);
  }

  /** Of {@code [text](address)}. */
  static WikiAddress ofLink(String address) {
    if (address.isEmpty() || isOutside(address) || address.indexOf('?') >= 0) {
      return plain(address);
    }
    int hash = address.indexOf('#');
    var anchor = hash < 0 ? "" : anchor(decoded(address.substring(hash + 1)));
    var path = decoded(hash < 0 ? address : address.substring(0, hash));
    if (path.isEmpty()) {
      return plain('#' + anchor);
    }
    return path.startsWith("/") ? absolute(path, anchor, address) : relative(path, anchor, address);
  }

  /** Of {@code ![alt](address)}. */
  static WikiAddress ofImage(String address) {
    if (address.isEmpty() || isOutside(address) || address.startsWith("/")) {
      return plain(address);
    }
    return new WikiAddress(new LinkTarget.File(withoutDot(decoded(address))), "", "");
  }

  private static WikiAddress absolute(String path, String anchor, String address) {
    var parts =
        path.startsWith(PAGES) ? path.substring(PAGES.length()).split("/", -1) : new String[0];
    return parts.length == 2 && isSpace(parts[0]) && !parts[1].isBlank()
        ? page(parts[0], parts[1], anchor)
        : plain(address);
  }

  private static WikiAddress relative(String path, String anchor, String address) {
    var parts = withoutDot(path).replaceFirst("/$", "").replaceFirst("^\\.\\./", "").split("/", -1);
    var last = MARKDOWN_NAME.matcher(parts[parts.length - 1]).replaceFirst("$1");
    if (last.isBlank() || path.startsWith("../..")) {
      return plain(address);
    }
    if (last.indexOf('.') > 0 && !path.startsWith("../")) {
      return new WikiAddress(new LinkTarget.File(withoutDot(path)), "", "");
    }
    if (parts.length == 1 && !path.startsWith("../")) {
      return page(null, last, anchor);
    }
    return parts.length == 2 && isSpace(parts[0]) ? page(parts[0], last, anchor) : plain(address);
  }

  private static WikiAddress page(String space, String name, String anchor) {
    var slug = Slug.ofTitle(name).text();
    var title = name.equals(slug) ? name.replace('-', ' ') : name;
    return new WikiAddress(new LinkTarget.Page(space, slug, title), anchor, "");
  }

  private static WikiAddress plain(String address) {
    return new WikiAddress(null, "", address);
  }

  private static String anchor(String fragment) {
    return fragment.isBlank() || OWN_ANCHOR.matcher(fragment).matches()
        ? fragment.strip()
        : SectionHeading.anchorOf(fragment);
  }

  private static boolean isOutside(String address) {
    return OUTSIDE.matcher(address).matches();
  }

  private static boolean isSpace(String text) {
    return SPACE_KEY.matcher(text).matches();
  }

  private static String withoutDot(String path) {
    return path.startsWith("./") ? path.substring(2) : path;
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      return text;
    }
  }
}
