package org.banyan.ejb.source;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What lies in a folder: Markdown files with their texts, and the names of all other files. */
public record SourceFolder(List<SourceFile> pages, Set<String> others) {

  private static final Pattern HIDDEN = Pattern.compile("(?:.*/)?(?:\\.|__MACOSX/).*");

  /** Whether a file is a page to be; site generators keep templates below an underscore. */
  public static boolean isPage(String path) {
    var lower = path.toLowerCase(Locale.ROOT);
    return (lower.endsWith(".md") || lower.endsWith(".markdown"))
        && !path.startsWith("_")
        && !path.contains("/_")
        && !path.contains("node_modules/");
  }

  /** Whether nobody means a file to be seen. */
  public static boolean isHidden(String path) {
    return HIDDEN.matcher(path).matches();
  }
}
