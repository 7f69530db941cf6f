package org.banyan.ejb.conversion;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds what an address in the source meant, the way its site and its folder would have. */
final class Addresses {

  private static final Pattern OUTSIDE = Pattern.compile("(?s)(?:[a-zA-Z][a-zA-Z0-9+.-]*:|//).*");
  private static final Pattern FILE_NAME = Pattern.compile(".*\\.[a-zA-Z0-9]{1,5}");
  private static final int MOST_HOPS = 5;

  private final Map<String, SourcePage> pages = new HashMap<>();
  private final Map<String, SourcePage> byName = new HashMap<>();
  private final Set<String> sharedNames = new HashSet<>();
  private final Set<String> files;
  private final String prefix;
  private final List<String> sites;

  Addresses(List<SourcePage> pages, Set<String> files, String prefix, List<String> sites) {
    this.files = files;
    this.prefix = prefix;
    this.sites = sites;
    pages.forEach(page -> this.pages.put(key(page.url()), page));
    pages.forEach(page -> this.pages.putIfAbsent(key("/" + page.path()), page));
    pages.forEach(page -> this.pages.putIfAbsent(key("/" + prefix + page.path()), page));
    pages.forEach(page -> page.formerUrls().forEach(url -> this.pages.putIfAbsent(key(url), page)));
    pages.forEach(this::addName);
  }

  Target resolve(SourcePage from, String address) {
    return resolve(from, address, 0);
  }

  private Target resolve(SourcePage from, String address, int hops) {
    var inside = withoutSite(address);
    if (OUTSIDE.matcher(inside).matches()) {
      return new Target.Outside(address);
    }
    int hash = inside.indexOf('#');
    var fragment = hash < 0 ? "" : decoded(inside.substring(hash + 1));
    var path = decoded((hash < 0 ? inside : inside.substring(0, hash)).replaceFirst("\\?.*", ""));
    if (path.isEmpty()) {
      return new Target.ToHeading(fragment);
    }
    var page = candidates(from, path).map(this::page).flatMap(Optional::stream).findFirst();
    if (page.isEmpty() && path.equals("/")) {
      return new Target.Home();
    }
    if (page.isPresent()) {
      return follow(page.get(), fragment, hops);
    }
    return inside.equals(address) ? elsewhere(from, path, fragment) : new Target.Outside(address);
  }

  private Target follow(SourcePage page, String fragment, int hops) {
    return page.movedTo().isPresent() && hops < MOST_HOPS
        ? resolve(page, page.movedTo().get(), hops + 1)
        : new Target.ToPage(page, fragment, false);
  }

  private Target elsewhere(SourcePage from, String path, String fragment) {
    var file = candidates(from, path).flatMap(this::fileNames).filter(files::contains).findFirst();
    if (file.isPresent()) {
      return new Target.ToFile(file.get(), true);
    }
    var name = path.replaceFirst("/+$", "").replaceFirst(".*/", "").toLowerCase(Locale.ROOT);
    if (FILE_NAME.matcher(name).matches() && !name.endsWith(".md") && !name.endsWith(".html")) {
      return new Target.ToFile(path.replaceFirst("^/", ""), false);
    }
    var guess = byName.get(name.replaceFirst("\\.(?:md|html)$", ""));
    return guess != null && !sharedNames.contains(name)
        ? new Target.ToPage(guess, fragment, true)
        : new Target.Nowhere(path);
  }

  /** A link may be meant from the site's top, from the page's address or from the file's folder. */
  private static Stream<String> candidates(SourcePage from, String path) {
    if (path.startsWith("/")) {
      return Stream.of(normal(path));
    }
    var folder = "/" + (from.folder().isEmpty() ? "" : from.folder() + "/");
    return isFileName(path)
        ? Stream.of(normal(folder + path), normal(from.url() + path), normal("/" + path))
        : Stream.of(normal(from.url() + path), normal(folder + path), normal("/" + path));
  }

  private static boolean isFileName(String path) {
    return FILE_NAME.matcher(path).matches();
  }

  private Optional<SourcePage> page(String path) {
    return Optional.ofNullable(pages.get(key(path)));
  }

  /**
   * Files lie in the folder, or beside it where a site keeps its pages in a folder of their own.
   */
  private Stream<String> fileNames(String path) {
    var name = path.substring(1);
    return Stream.of(name, prefix + name);
  }

  private void addName(SourcePage page) {
    var names = page.path().split("/");
    var name = page.isIndex() && names.length > 1 ? names[names.length - 2] : page.stem();
    if (byName.putIfAbsent(name.toLowerCase(Locale.ROOT), page) != null) {
      sharedNames.add(name.toLowerCase(Locale.ROOT));
    }
  }

  private String withoutSite(String address) {
    for (var site : sites) {
      if (address.startsWith(site)
          && address.substring(site.length()).matches("(?s)(?:[/#?].*)?")) {
        var path = address.substring(site.length());
        return path.startsWith("/") ? path : "/" + path;
      }
    }
    return address;
  }

  private static String key(String path) {
    return normal(path)
        .toLowerCase(Locale.ROOT)
        .replaceFirst("\\.(?:md|markdown|html?)$", "")
        .replaceFirst("/(?:index|readme)$", "/")
        .replaceFirst("/+$", "");
  }

  private static String normal(String path) {
    var parts = new ArrayDeque<String>();
    for (var part : path.split("/")) {
      if (part.equals("..")) {
        parts.pollLast();
      } else if (!part.isEmpty() && !part.equals(".")) {
        parts.addLast(part);
      }
    }
    return "/" + String.join("/", parts);
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      return text;
    }
  }
}
