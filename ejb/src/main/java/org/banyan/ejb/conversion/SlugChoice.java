package org.banyan.ejb.conversion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.banyan.domain.shared.Slug;

/**
 * Gives each page a slug of its own: the one it names, else its file's name. Where names meet, the
 * page nearer to the top keeps it and the others put their folder before it. The index of all
 * becomes the front page of the space.
 */
final class SlugChoice {

  private static final String FRONT_PAGE = "home";

  private final Map<String, String> pathBySlug = new HashMap<>();

  static List<SourcePage> choose(List<SourcePage> pages) {
    var choice = new SlugChoice();
    var slugs = new HashMap<String, String>();
    Stream.concat(
            pages.stream().filter(SlugChoice::namesItsSlug).sorted(BY_DEPTH),
            pages.stream().filter(page -> !namesItsSlug(page)).sorted(BY_DEPTH))
        .forEach(page -> slugs.put(page.path(), choice.slugFor(page)));
    return pages.stream().map(page -> page.withSlug(slugs.get(page.path()))).toList();
  }

  private static final Comparator<SourcePage> BY_DEPTH =
      Comparator.comparingInt((SourcePage page) -> names(page).size())
          .thenComparing(SourcePage::path);

  private static boolean namesItsSlug(SourcePage page) {
    return page.matter().text("slug").isPresent();
  }

  private String slugFor(SourcePage page) {
    var given = page.matter().text("slug");
    var names = given.isPresent() ? List.of(given.get()) : names(page);
    for (int from = names.size() - 1; from >= 0; from--) {
      var slug = Slug.ofTitle(String.join(" ", names.subList(from, names.size()))).text();
      if (pathBySlug.putIfAbsent(slug, page.path()) == null) {
        return slug;
      }
    }
    var taken = Slug.ofTitle(names.get(names.size() - 1));
    int number = 2;
    while (pathBySlug.putIfAbsent(taken.numbered(number).text(), page.path()) != null) {
      number++;
    }
    return taken.numbered(number).text();
  }

  /** The folders and the name, from the top. */
  private static List<String> names(SourcePage page) {
    var names = new ArrayList<>(List.of(page.path().split("/")));
    names.remove(names.size() - 1);
    if (!page.isIndex()) {
      names.add(page.stem());
    }
    return names.isEmpty() ? List.of(FRONT_PAGE) : names;
  }
}
