package org.banyan.ejb.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.banyan.domain.access.Condition;
import org.banyan.domain.page.Page;
import org.banyan.domain.page.PageChanged;
import org.banyan.domain.page.PageProperty;
import org.banyan.domain.page.PageRevised;
import org.banyan.domain.page.Pages;
import org.banyan.domain.page.Revision;
import org.banyan.domain.shared.NotFound;
import org.banyan.ejb.shared.Finding;
import org.banyan.ejb.shared.LockPatience;

/** Pages in the database. */
@ApplicationScoped
class JpaPages implements Pages {

  @PersistenceContext EntityManager em;
  @Inject PageTurns turns;

  @Override
  public void add(PageRevised revised) {
    if (revised.created()) {
      em.persist(revised.page());
    }
    em.persist(revised.revision());
    em.flush();
  }

  @Override
  public void record(PageChanged changed) {
    changed.events().forEach(em::persist);
  }

  @Override
  public Page get(long pageId) {
    return em.find(Page.class, pageId);
  }

  @Override
  public Page lock(long pageId) {
    turns.take(pageId);
    LockPatience.limit(em);
    Page page = Finding.find(em, Page.class, pageId).orElseThrow(NotFound::new);
    // Refreshing with the lock makes sure that what is decided on is the row as it is now.
    em.refresh(page, LockModeType.PESSIMISTIC_WRITE);
    return page;
  }

  @Override
  public Optional<Revision> revision(long pageId, int number) {
    return em.createQuery(
            "select r from Revision r join fetch r.author left join fetch r.contributors"
                + " where r.page.id = :page and r.number = :number",
            Revision.class)
        .setParameter("page", pageId)
        .setParameter("number", number)
        .getResultStream()
        .findFirst();
  }

  @Override
  public List<Page> lockBelow(long pageId) {
    return em
        .createQuery("select p.id from Page p where p.parent.id = :page order by p.id", Long.class)
        .setParameter("page", pageId)
        .getResultList()
        .stream()
        .map(this::lock)
        .toList();
  }

  @Override
  public Condition conditionBeforeBin(long pageId) {
    return em.createQuery(
            "select e.before from PageEvent e where e.page.id = :page and e.property = :state"
                + " and e.after = :binned order by e.at desc, e.id desc",
            String.class)
        .setParameter("page", pageId)
        .setParameter("state", PageProperty.STATE)
        .setParameter("binned", Condition.BINNED.name())
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .map(Condition::valueOf)
        .orElse(Condition.LIVE);
  }

  @Override
  public void remove(Page page) {
    em.flush();
    for (String table :
        List.of(
            "page_address",
            "page_event",
            "page_label",
            "page_axis_value",
            "revision_contributor",
            "revision")) {
      em.createNativeQuery("delete from " + table + " where page_id = :page")
          .setParameter("page", page.id())
          .executeUpdate();
    }
    em.refresh(page);
    em.remove(page);
    em.flush();
  }
}
