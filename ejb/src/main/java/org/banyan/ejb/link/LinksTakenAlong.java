package org.banyan.ejb.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.banyan.ejb.page.TakenAlong;

/** Pages whose links will lead nowhere. */
@ApplicationScoped
class LinksTakenAlong implements TakenAlong {

  @PersistenceContext EntityManager em;

  @Override
  public String what() {
    return "links";
  }

  @Override
  public long count(long pageId) {
    return em.createQuery(
            "select count(distinct l.pageId) from PageAddress a"
                + " join SpaceAddress s on s.space.id = a.spaceId"
                + " join PageLink l on l.spaceKey = s.key and l.slug = a.slug"
                + " where a.page.id = :page and l.pageId <> :page",
            Long.class)
        .setParameter("page", pageId)
        .getSingleResult();
  }
}
