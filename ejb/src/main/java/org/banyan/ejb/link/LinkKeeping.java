package org.banyan.ejb.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.banyan.domain.changelog.ChangeLog;
import org.banyan.domain.changelog.ChangeNoted;
import org.banyan.domain.link.PageLink;
import org.banyan.domain.link.PageLinked;
import org.banyan.domain.markup.LinkTarget;
import org.banyan.domain.markup.MarkupRenderer;
import org.banyan.domain.page.Page;
import org.banyan.domain.page.PageChanged;
import org.banyan.domain.page.PageDestroyed;
import org.banyan.domain.page.PageProperty;
import org.banyan.domain.page.PageRevised;
import org.banyan.domain.page.Pages;

/** Keeps the links of each published text. */
@ApplicationScoped
class LinkKeeping {

  @Inject Event<PageLinked> linked;
  @Inject FormerHomes homes;
  @Inject ChangeLog log;
  @Inject MarkupRenderer renderer;
  @Inject Pages pages;
  @PersistenceContext EntityManager em;

  void keep(@Observes PageRevised fact) {
    Set<LinkTarget> targets = renderer.render(fact.revision().text().body()).targets();
    if (fact.created()) {
      keep(links(fact.page(), targets, Map.of()));
    } else {
      replace(fact.page(), links(fact.page(), targets, homes.of(fact.page(), targets)));
    }
    linked.fire(new PageLinked(fact.page(), targets, fact.created()));
  }

  /** What a text names without a space, it names where its page is by now. */
  void move(@Observes PageChanged fact) {
    if (fact.events().stream().anyMatch(event -> event.property() == PageProperty.SPACE)) {
      Page page = fact.page();
      forget(page);
      pages
          .revision(page.id(), page.published())
          .map(now -> renderer.render(now.text().body()).targets())
          .ifPresent(targets -> keep(links(page, targets, homes.of(page, targets))));
    }
  }

  void destroy(@Observes PageDestroyed fact) {
    forget(fact.page());
  }

  /** Most new texts link where the old one did. */
  private void replace(Page page, Collection<PageLink> links) {
    Set<PageLink.Key> now = links.stream().map(PageLink::key).collect(Collectors.toSet());
    if (!now.equals(kept(page))) {
      forget(page);
      keep(links);
      log.note(new ChangeNoted("link", page.id(), "changed", page.space().id(), null));
    }
  }

  private Set<PageLink.Key> kept(Page page) {
    return em.createQuery(
            "select l.slug, l.spaceKey from PageLink l where l.pageId = :page", Object[].class)
        .setParameter("page", page.id())
        .getResultStream()
        .map(row -> new PageLink.Key(page.id(), (String) row[0], (String) row[1]))
        .collect(Collectors.toSet());
  }

  private void forget(Page page) {
    em.createQuery("delete from PageLink l where l.pageId = :page")
        .setParameter("page", page.id())
        .executeUpdate();
  }

  /** Two deeds of one transaction may keep the same link; the first must not be in the way. */
  private void keep(Collection<PageLink> links) {
    links.forEach(em::persist);
    em.flush();
    links.forEach(em::detach);
  }

  /** A page that has just been made was nowhere else: its links need not be looked up. */
  private static Collection<PageLink> links(
      Page page, Set<LinkTarget> targets, Map<String, String> homesOf) {
    Map<String, PageLink> links = new LinkedHashMap<>();
    for (LinkTarget target : targets) {
      if (target instanceof LinkTarget.Page named) {
        String home = homesOf.getOrDefault(named.slug(), page.space().key());
        String space = named.otherSpace().orElse(home);
        links.put(space + "/" + named.slug(), new PageLink(page.id(), space, named.slug()));
      }
    }
    return links.values();
  }
}
