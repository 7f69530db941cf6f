package org.banyan.ejb.conversion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.banyan.domain.shared.Slug;
import org.banyan.ejb.remark.Remark.Kind;
import org.banyan.ejb.remark.Remarks;

/** The tree of pages: the parent a page names, else the page of its folder. */
final class Places {

  private final List<SourcePage> pages;
  private final Map<String, SourcePage> bySlug = new LinkedHashMap<>();
  private final Map<String, String> parents = new HashMap<>();

  Places(List<SourcePage> pages, FolderPages folders, Remarks remarks) {
    this.pages = pages;
    var slugs = new HashMap<String, String>();
    pages.forEach(page -> slugs.put(page.path(), page.slug()));
    pages.forEach(page -> bySlug.put(page.slug(), page));
    for (var page : pages) {
      folders.parentOf(page).ifPresent(path -> parents.put(page.slug(), slugs.get(path)));
    }
    pages.forEach(
        page -> page.matter().text("parent").ifPresent(named -> name(page, named, remarks)));
  }

  Optional<String> parentOf(SourcePage page) {
    return Optional.ofNullable(parents.get(page.slug()));
  }

  /** Those below a page made for a folder; below the top one hang those without a parent. */
  List<SourcePage> childrenOf(SourcePage page) {
    var above = page.folder().isEmpty() ? null : page.slug();
    return pages.stream()
        .filter(child -> child != page && Objects.equals(above, parents.get(child.slug())))
        .toList();
  }

  List<SourcePage> parentsFirst() {
    var ordered = new ArrayList<SourcePage>();
    var done = new HashSet<String>();
    pages.forEach(page -> addAfterParent(page.slug(), ordered, done));
    return ordered;
  }

  private void addAfterParent(String slug, List<SourcePage> ordered, HashSet<String> done) {
    if (!bySlug.containsKey(slug) || !done.add(slug)) {
      return;
    }
    Optional.ofNullable(parents.get(slug))
        .ifPresent(parent -> addAfterParent(parent, ordered, done));
    ordered.add(bySlug.get(slug));
  }

  /** Somebody named the parent; a page cannot hang below itself. */
  private void name(SourcePage page, String named, Remarks remarks) {
    var parent = Slug.ofTitle(named).text();
    for (var above = parent; above != null; above = parents.get(above)) {
      if (above.equals(page.slug())) {
        remarks.add(Kind.PARENT_BELOW, page.where(), named);
        return;
      }
    }
    parents.put(page.slug(), parent);
  }
}
