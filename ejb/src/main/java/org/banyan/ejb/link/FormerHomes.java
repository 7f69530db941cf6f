package org.banyan.ejb.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.banyan.domain.markup.LinkTarget;
import org.banyan.domain.page.Page;
import org.banyan.ejb.shared.ListParameter;

/** In which of the spaces where a page was, what it links to without a space is found. */
@ApplicationScoped
class FormerHomes {

  @PersistenceContext EntityManager em;

  /** Keys of spaces by slug; where the page is now goes before where it once was. */
  Map<String, String> of(Page page, Set<LinkTarget> targets) {
    Set<String> slugs =
        targets.stream()
            .filter(LinkTarget.Page.class::isInstance)
            .map(LinkTarget.Page.class::cast)
            .filter(target -> target.otherSpace().isEmpty())
            .map(LinkTarget.Page::slug)
            .collect(Collectors.toSet());
    Map<String, String> homes = new HashMap<>();
    if (!slugs.isEmpty()) {
      rows(page, slugs).forEach(row -> homes.putIfAbsent((String) row[0], (String) row[1]));
    }
    return homes;
  }

  private List<Object[]> rows(Page page, Set<String> slugs) {
    var wanted = new ListParameter("slug", slugs);
    return wanted
        .bind(
            em.createQuery(
                "select a.slug, s.key from PageAddress a join Space s on s.id = a.spaceId"
                    + " where a.slug in "
                    + wanted.text()
                    + " and a.spaceId in"
                    + " (select o.spaceId from PageAddress o where o.page.id = :page)"
                    + " order by case when a.spaceId = :now then 0 else 1 end, a.spaceId",
                Object[].class))
        .setParameter("page", page.id())
        .setParameter("now", page.space().id())
        .getResultList();
  }
}
