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
  private final Map<String, SaidOfFile> said = new HashMap<>();
  private final ExportedFiles files;
  private final Remarks remarks;

  /**
   * @param about what stands in the file by which the folder is known
   */
  public ExportedPages(SourceFile about, SourceFolder folder, Remarks remarks) {
    this.remarks = remarks;
    files = new ExportedFiles(folder.others());
    hear(FrontMatter.alone(about, remarks), files.own());
    folder.pages().forEach(this::add);
  }

  /** The files of the space itself: their paths by their names. */
  public Map<String, String> ownFiles() {
    return files.own();
  }

  /** What is said about files, by their paths. */
  public Map<String, SaidOfFile> saidOfFiles() {
    return said;
  }

  /** Parents before their children. */
  public List<ConvertedPage> pages() {
    Set<String> ordered = new LinkedHashSet<>();
    bySlug.keySet().forEach(slug -> addAfterParents(slug, ordered));
    return ordered.stream().map(bySlug::get).toList();
  }

  private void add(SourceFile file) {
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
            files.of(file.folder()));
    hear(matter, page.files());
    if (bySlug.putIfAbsent(slug, page) != null) {
      remarks.add(Kind.TWICE, file.path());
    }
  }

  private void hear(FrontMatter matter, Map<String, String> paths) {
    var words = matter.map("files");
    paths.forEach((name, path) -> said.put(path, SaidOfFile.of(words.get(name))));
  }

  private void addAfterParents(String slug, Set<String> ordered) {
    List<String> way = new ArrayList<>();
    for (var next = slug; bySlug.containsKey(next) && !way.contains(next); ) {
      way.add(0, next);
      next = bySlug.get(next).parent().orElse(null);
    }
    ordered.addAll(way);
  }
}
