package org.banyan.ejb.conversion;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.banyan.ejb.remark.Remark;
import org.banyan.ejb.remark.Remarks;
import org.banyan.ejb.source.SourceFile;
import org.banyan.ejb.source.SourceFolder;

/** A folder of a test, and what became of it. */
final class Folders {

  private final List<SourceFile> files = new ArrayList<>();
  private final Set<String> others = new TreeSet<>();
  private List<String> sites = List.of();
  final Remarks remarks = new Remarks();
  private Conversion conversion;

  static Folders with(String path, String text) {
    return new Folders().and(path, text);
  }

  Folders and(String path, String text) {
    files.add(new SourceFile(path, text));
    return this;
  }

  Folders andFile(String path) {
    others.add(path);
    return this;
  }

  Folders publishedAt(String site) {
    sites = List.of(site);
    return this;
  }

  List<ConvertedPage> pages() {
    conversion =
        new Conversion(new ConversionRules("/s/docs", sites, List.of("keywords")), remarks);
    return conversion.convert(new SourceFolder(files, others));
  }

  ConvertedPage page(String source) {
    return pages().stream().filter(page -> page.source().equals(source)).findFirst().orElseThrow();
  }

  LinkTally links() {
    return conversion.links();
  }

  List<String> remarks(Remark.Kind kind) {
    return remarks.of(kind).stream()
        .map(remark -> remark.where() + ": " + remark.detail())
        .toList();
  }

  /** The body a single file gets. */
  static String bodyOf(String text) {
    return with("a.md", text).page("a.md").body().strip();
  }
}
