package org.banyan.ejb.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.banyan.domain.markup.LinkTarget;
import org.banyan.domain.space.SpaceNode;
import org.banyan.domain.space.SpaceTree;
import org.banyan.ejb.page.LinkedThings.PageThere;
import org.banyan.ejb.shared.ListParameter;

/** Looks up all that a text names: pages in one statement, people and files in one each. */
@ApplicationScoped
class LinkedThingsQuery {

  private static final Long NOWHERE = 0L;

  @Inject FileDestinations files;
  @PersistenceContext EntityManager em;

  LinkedThings find(Set<LinkTarget> targets, TextPlace own, SpaceTree tree) {
    String ownSpace = tree.get(own.spaceId()).key();
    Set<Long> spaces = new HashSet<>();
    Set<String> slugs = new HashSet<>();
    Set<String> handles = new HashSet<>();
    Set<String> names = new HashSet<>();
    for (LinkTarget target : targets) {
      if (target instanceof LinkTarget.Page page) {
        tree.find(page.otherSpace().orElse(ownSpace)).map(SpaceNode::id).ifPresent(spaces::add);
        slugs.add(page.slug());
      } else if (target instanceof LinkTarget.Person person) {
        handles.add(person.handle());
      } else if (target instanceof LinkTarget.File file) {
        names.add(file.name());
      }
    }
    return new LinkedThings(
        spaces.isEmpty() ? List.of() : pages(spaces, slugs, own),
        names.isEmpty() ? List.of() : files.find(names, own),
        handles.isEmpty() ? Set.of() : people(handles));
  }

  private List<PageThere> pages(Set<Long> spaces, Set<String> slugs, TextPlace own) {
    var slugsNamed = new ListParameter("slug", slugs);
    var spacesNamed = new ListParameter("space", spaces);
    TypedQuery<Object[]> query =
        em.createQuery(
            "select a.spaceId, a.slug, p.space.id, p.slug, (select count(o) from PageAddress o"
                + " where o.page.id = :page and o.spaceId = a.spaceId)"
                + " from PageAddress a join a.page p where a.slug in "
                + slugsNamed.text()
                + " and p.condition <> BINNED and (a.spaceId in "
                + spacesNamed.text()
                + " or a.spaceId in"
                + " (select o.spaceId from PageAddress o where o.page.id = :page))"
                + " order by a.spaceId",
            Object[].class);
    return slugsNamed
        .bind(spacesNamed.bind(query))
        .setParameter("page", own.pageId() == null ? NOWHERE : own.pageId())
        .getResultStream()
        .map(LinkedThingsQuery::there)
        .toList();
  }

  private static PageThere there(Object[] row) {
    return new PageThere(
        (Long) row[0], (String) row[1], (Long) row[2], (String) row[3], (Long) row[4] > 0);
  }

  private Set<String> people(Set<String> handles) {
    var named = new ListParameter("handle", handles);
    return Set.copyOf(
        named
            .bind(
                em.createQuery(
                    "select a.handle from Account a where a.handle in " + named.text(),
                    String.class))
            .getResultList());
  }
}
