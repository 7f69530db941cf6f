package org.banyan.ejb.conversion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.banyan.domain.shared.Slug;
import org.banyan.ejb.remark.Remark.Kind;
import org.banyan.ejb.remark.Remarks;
import org.banyan.ejb.source.FrontMatter;
import org.banyan.ejb.source.SourceFile;
import org.banyan.ejb.source.SourceFolder;

/** Pages that a wiki of this kind wrote itself: taken to the letter, with nothing to convert. */
public final class ExportedPages {

  /** The file by which such a folder is known. */
  public static final String MARK = "banyan.json";

  private final Map<String, ConvertedPage> bySlug = new LinkedHashMap<>();
  private final Remarks remarks;

  public ExportedPages(SourceFolder folder, Remarks remarks) {
    this.remarks = remarks;
    var files = filesByFolder(folder.others());
    folder.pages().forEach(file -> add(file, files.getOrDefault(file.folder(), Map.of())));
  }

  /** Parents before their children. */
  public List<ConvertedPage> pages() {
    Set<String> ordered = new LinkedHashSet<>();
    bySlug.keySet().forEach(slug -> addAfterParents(slug, ordered));
    return ordered.stream().map(bySlug::get).toList();
  }

  private void add(SourceFile file, Map<String, String> files) {
    var matter = FrontMatter.of(file, remarks);
    var slug = Slug.ofTitle(matter.text("slug").orElse(file.stem())).text();
    var page =
        new ConvertedPage(
            file.path(),
            slug,
            matter.text("title").orElse(slug),
            matter.body(),
            matter.text("parent"),
            Properties.of(matter, List.of()).completely(),
            files);
    if (bySlug.putIfAbsent(slug, page) != null) {
      remarks.add(Kind.TWICE, file.path());
    }
  }

  private void addAfterParents(String slug, Set<String> ordered) {
    List<String> way = new ArrayList<>();
    for (var next = slug; bySlug.containsKey(next) && !way.contains(next); ) {
      way.add(0, next);
      next = bySlug.get(next).parent().orElse(null);
    }
    ordered.addAll(way);
  }

  private static Map<String, Map<String, String>> filesByFolder(Set<String> paths) {
    Map<String, Map<String, String>> files = new HashMap<>();
    for (var path : paths) {
      int slash = path.lastIndexOf('/');
      if (slash > 0) {
        files
            .computeIfAbsent(path.substring(0, slash), folder -> new HashMap<>())
            .put(path.substring(slash + 1), path);
      }
    }
    return files;
  }
}
