package org.banyan.web.space;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.banyan.ejb.page.PageLine;
import org.banyan.ejb.page.PageListing;
import org.banyan.web.reader.CurrentReader;

/** Every page of a space, as a tree or from A to Z. */
@Named("spacePagesView")
@RequestScoped
public class SpacePagesView {

  private static final int DEEPEST = 4;

  /** A page in the tree, and how deep it is drawn. */
  public record Twig(PageLine page, int level) {}

  /** Pages whose titles begin alike. */
  public record Letter(String letter, List<PageLine> pages) {}

  @Inject private HttpServletRequest request;
  @Inject private CurrentReader current;
  @Inject private SpaceAt at;
  @Inject private PageListing listing;

  private List<PageLine> pages = List.of();

  public void show() {
    if (at.find()) {
      pages = listing.index(at.getSpace().key(), current.reader());
    }
  }

  public boolean isByLetter() {
    return "letters".equals(request.getParameter("order"));
  }

  public List<PageLine> getPages() {
    return pages;
  }

  public Collection<Letter> getLetters() {
    Map<String, List<PageLine>> byLetter =
        pages.stream()
            .collect(
                Collectors.groupingBy(
                    page -> letter(page.title()), TreeMap::new, Collectors.toList()));
    return byLetter.entrySet().stream()
        .map(entry -> new Letter(entry.getKey(), entry.getValue()))
        .toList();
  }

  /**
   * The pages in the order of the tree; what stands below a page that is gone stands at the top.
   */
  public List<Twig> getTree() {
    Map<Long, List<PageLine>> byParent = new LinkedHashMap<>();
    Set<Long> known =
        pages.stream().map(PageLine::id).collect(Collectors.toCollection(HashSet::new));
    for (PageLine page : pages) {
      Long parent = known.contains(page.parentId()) ? page.parentId() : null;
      byParent.computeIfAbsent(parent, id -> new ArrayList<>()).add(page);
    }
    List<Twig> tree = new ArrayList<>();
    grow(tree, byParent, null, 0);
    return tree;
  }

  private static void grow(
      List<Twig> tree, Map<Long, List<PageLine>> byParent, Long parent, int level) {
    for (PageLine page : byParent.getOrDefault(parent, List.of())) {
      tree.add(new Twig(page, Math.min(level, DEEPEST)));
      grow(tree, byParent, page.id(), level + 1);
    }
  }

  private static String letter(String title) {
    String plain = Normalizer.normalize(title, Normalizer.Form.NFD);
    int first = plain.codePointAt(0);
    return Character.isLetter(first) ? Character.toString(first).toUpperCase(Locale.ROOT) : "#";
  }
}
