package org.banyan.ejb.conversion;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * How the folder of an exported space is laid out: {@code slug/index.md} beside the files of that
 * page, and {@code files/} for those of the space itself, as no page can be called that. A file
 * that would be taken for a page lies one folder deeper.
 */
public final class ExportedFiles {

  private static final String OWN = "files";
  private static final String INDEX = "index.md";
  private static final Pattern PAGE = Pattern.compile("(?!" + OWN + "/)[^/]+/" + INDEX);

  private final Map<String, Map<String, String>> byFolder = new HashMap<>();

  ExportedFiles(Collection<String> paths) {
    paths.forEach(this::add);
  }

  public static boolean isPage(String path) {
    return PAGE.matcher(path).matches();
  }

  public static String pageAt(String slug) {
    return slug + "/" + INDEX;
  }

  /** Where a file goes; the slug is null for one of the space itself. */
  public static String fileAt(String slug, String name) {
    if (slug == null) {
      return OWN + "/" + name;
    }
    boolean mistakable = name.equalsIgnoreCase(INDEX);
    return slug + "/" + (mistakable ? OWN + "/" : "") + name;
  }

  /** The files of a page: their paths by their names. */
  Map<String, String> of(String slug) {
    return byFolder.getOrDefault(slug, Map.of());
  }

  /** The files of the space itself: their paths by their names. */
  Map<String, String> own() {
    return of(OWN);
  }

  private void add(String path) {
    int first = path.indexOf('/');
    if (first > 0) {
      var folder = path.substring(0, first);
      var name = path.substring(path.lastIndexOf('/') + 1);
      byFolder.computeIfAbsent(folder, any -> new HashMap<>()).putIfAbsent(name, path);
    }
  }
}
