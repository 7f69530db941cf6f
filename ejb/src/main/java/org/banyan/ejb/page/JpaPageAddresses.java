package org.banyan.ejb.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.banyan.domain.page.Page;
import org.banyan.domain.page.PageAddresses;
import org.banyan.domain.shared.Slug;

/** Addresses of pages in the database. */
@ApplicationScoped
class JpaPageAddresses implements PageAddresses {

  @PersistenceContext EntityManager em;

  @Override
  public boolean reserve(long spaceId, Slug slug, Page page) {
    return insert(spaceId, slug, page) == 1
        || holder(spaceId, slug).filter(holder -> holder.id() == page.id()).isPresent();
  }

  @Override
  public Optional<Page> take(long spaceId, Slug slug, Page page) {
    return holder(spaceId, slug)
        .filter(holder -> !isPresent(holder, spaceId, slug))
        .filter(holder -> turn(spaceId, slug, holder, page) == 1);
  }

  private static boolean isPresent(Page holder, long spaceId, Slug slug) {
    return holder.space().id() == spaceId && holder.slug().equals(slug.text());
  }

  private Optional<Page> holder(long spaceId, Slug slug) {
    return em.createQuery(
            "select a.page from PageAddress a where a.spaceId = :space and a.slug = :slug",
            Page.class)
        .setParameter("space", spaceId)
        .setParameter("slug", slug.text())
        .getResultStream()
        .findFirst();
  }

  private int insert(long spaceId, Slug slug, Page page) {
    return em.createNativeQuery(
            "insert into page_address (space_id, slug, page_id) values (:space, :slug, :page)"
                + " on conflict do nothing")
        .setParameter("space", spaceId)
        .setParameter("slug", slug.text())
        .setParameter("page", page.id())
        .executeUpdate();
  }

  private int turn(long spaceId, Slug slug, Page from, Page to) {
    return em.createNativeQuery(
            "update page_address set page_id = :to"
                + " where space_id = :space and slug = :slug and page_id = :from")
        .setParameter("space", spaceId)
        .setParameter("slug", slug.text())
        .setParameter("from", from.id())
        .setParameter("to", to.id())
        .executeUpdate();
  }
}
