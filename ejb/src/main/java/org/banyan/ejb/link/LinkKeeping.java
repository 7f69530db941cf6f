package org.banyan.ejb.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashSet;
import java.util.Set;
import org.banyan.domain.link.PageLink;
import org.banyan.domain.link.PageLinked;
import org.banyan.domain.markup.LinkTarget;
import org.banyan.domain.markup.MarkupRenderer;
import org.banyan.domain.page.Page;
import org.banyan.domain.page.PageRevised;

/** Keeps the links of each published text. */
@ApplicationScoped
class LinkKeeping {

  @Inject Event<PageLinked> linked;
  @Inject MarkupRenderer renderer;
  @PersistenceContext EntityManager em;

  void keep(@Observes PageRevised fact) {
    Page page = fact.page();
    Set<LinkTarget> targets = renderer.render(fact.revision().text().body()).targets();
    if (!fact.created()) {
      em.createQuery("delete from PageLink l where l.pageId = :page")
          .setParameter("page", page.id())
          .executeUpdate();
    }
    links(page, targets).forEach(em::persist);
    linked.fire(new PageLinked(page, targets, fact.created()));
  }

  private Set<PageLink> links(Page page, Set<LinkTarget> targets) {
    Set<PageLink> links = new LinkedHashSet<>();
    for (LinkTarget target : targets) {
      if (target instanceof LinkTarget.Page named) {
        String space = named.otherSpace().orElse(page.space().key());
        links.add(new PageLink(page.id(), space, named.slug()));
      }
    }
    return links;
  }
}
