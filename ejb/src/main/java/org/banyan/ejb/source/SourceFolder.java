package org.banyan.ejb.source;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What lies in a folder: Markdown files with their texts, and the names of all other files. */
public record SourceFolder(List<SourceFile> pages, Set<String> others) {

  private static final Pattern HIDDEN = Pattern.compile("(?:.*/)?(?:\\.|__MACOSX/).*");

  /** Whether a file is a page to be. */
  public static boolean isPage(String path) {
    return isMarkdown(path) && skippedFor(path).isEmpty();
  }

  public static boolean isMarkdown(String path) {
    var lower = path.toLowerCase(Locale.ROOT);
    return lower.endsWith(".md") || lower.endsWith(".markdown");
  }

  /** The name in a path for which Markdown is no page: site generators keep templates there. */
  public static Optional<String> skippedFor(String path) {
    return Arrays.stream(path.split("/"))
        .filter(name -> name.startsWith("_") || name.equals("node_modules"))
        .findFirst();
  }

  /** Whether nobody means a file to be seen. */
  public static boolean isHidden(String path) {
    return HIDDEN.matcher(path).matches();
  }
}
