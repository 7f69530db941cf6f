package org.banyan.ejb.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashSet;
import java.util.Set;
import org.banyan.domain.link.PageLink;
import org.banyan.domain.markup.LinkTarget;
import org.banyan.domain.markup.MarkupRenderer;
import org.banyan.domain.page.Page;
import org.banyan.domain.page.PageRevised;

/** Keeps the links of each published text. */
@ApplicationScoped
class LinkKeeping {

  @Inject MarkupRenderer renderer;
  @PersistenceContext EntityManager em;

  void keep(@Observes PageRevised fact) {
    Page page = fact.page();
    Set<PageLink> links = links(page, fact.revision().text().body());
    if (!fact.created()) {
      em.createQuery("delete from PageLink l where l.pageId = :page")
          .setParameter("page", page.id())
          .executeUpdate();
    }
    links.forEach(em::persist);
  }

  private Set<PageLink> links(Page page, String body) {
    Set<PageLink> links = new LinkedHashSet<>();
    for (LinkTarget target : renderer.render(body).targets()) {
      if (target instanceof LinkTarget.Page named) {
        String space = named.otherSpace().orElse(page.space().key());
        links.add(new PageLink(page.id(), space, named.slug()));
      }
    }
    return links;
  }
}
