package org.banyan.ejb.conversion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.banyan.ejb.markdown.PreparedText;
import org.banyan.ejb.source.FrontMatter;

/** Which page speaks for which folder; makes one for a folder that has none. */
final class FolderPages {

  private final Map<String, SourcePage> byFolder = new HashMap<>();
  private final List<SourcePage> made = new ArrayList<>();

  FolderPages(List<SourcePage> pages, String prefix) {
    var byPath = new HashMap<String, SourcePage>();
    pages.forEach(page -> byPath.put(page.path().toLowerCase(Locale.ROOT), page));
    for (var folder : foldersOf(pages)) {
      var page =
          find(byPath, folder.toLowerCase(Locale.ROOT)).orElseGet(() -> make(folder, prefix));
      byFolder.put(folder, page);
    }
    if (pages.size() > 1 && pages.stream().noneMatch(FolderPages::isFrontPage)) {
      make("", prefix);
    }
  }

  List<SourcePage> made() {
    return made;
  }

  /** The path of the page above this one. */
  Optional<String> parentOf(SourcePage page) {
    for (var folder = page.folder(); !folder.isEmpty(); folder = above(folder)) {
      var path = byFolder.get(folder).path();
      if (!path.equals(page.path())) {
        return Optional.of(path);
      }
    }
    return Optional.empty();
  }

  private static TreeSet<String> foldersOf(List<SourcePage> pages) {
    var folders = new TreeSet<String>();
    for (var page : pages) {
      for (var folder = page.folder(); !folder.isEmpty(); folder = above(folder)) {
        folders.add(folder);
      }
    }
    return folders;
  }

  private static Optional<SourcePage> find(Map<String, SourcePage> byPath, String folder) {
    var ownName = "/" + folder.substring(folder.lastIndexOf('/') + 1);
    for (var name : List.of("/index", "/readme", ownName, "")) {
      for (var ending : List.of(".md", ".markdown")) {
        var page = byPath.get(folder + name + ending);
        if (page != null) {
          return Optional.of(page);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isFrontPage(SourcePage page) {
    return page.folder().isEmpty() && (page.isIndex() || page.stem().equalsIgnoreCase("home"));
  }

  private SourcePage make(String folder, String prefix) {
    var name = folder.substring(folder.lastIndexOf('/') + 1);
    var place = prefix + folder;
    var matter = new FrontMatter(false, Map.of(), "");
    var page =
        new SourcePage(
            folder.isEmpty() ? SourcePage.INDEX : folder + "/" + SourcePage.INDEX,
            place.endsWith("/") ? place : (place.isEmpty() ? "." : place) + "/",
            matter,
            PreparedText.NONE,
            name.isEmpty() ? "Contents" : Titles.ofName(name),
            "");
    made.add(page);
    return page;
  }

  private static String above(String folder) {
    int slash = folder.lastIndexOf('/');
    return slash < 0 ? "" : folder.substring(0, slash);
  }
}
