package org.banyan.ejb.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.banyan.domain.page.PageChanged;
import org.banyan.domain.page.PageDestroyed;
import org.banyan.domain.page.PageProperty;
import org.banyan.ejb.page.TakenAlong;

/** Files of a page go where it goes: into another space, so that its rights hold, or for good. */
@ApplicationScoped
class FilesOfPages implements TakenAlong {

  private static final String FILES = " (select id from library_file where page_id = :page)";

  @PersistenceContext EntityManager em;

  void move(@Observes PageChanged fact) {
    if (fact.events().stream().anyMatch(event -> event.property() == PageProperty.SPACE)) {
      em.createNativeQuery("update content set space_id = :space where id in" + FILES)
          .setParameter("space", fact.page().space().id())
          .setParameter("page", fact.page().id())
          .executeUpdate();
    }
  }

  /** Their bytes are swept up later, as those of all files that no row knows. */
  void destroy(@Observes PageDestroyed fact) {
    long page = fact.page().id();
    List<?> files =
        em.createNativeQuery("select id from library_file where page_id = :page")
            .setParameter("page", page)
            .getResultList();
    run(
        "delete from file_upload where page_id = :page or replaces_id in"
            + FILES
            + " or file_id in"
            + FILES,
        page);
    run("delete from file_use where page_id = :page", page);
    run("delete from file_name where file_id in" + FILES, page);
    run("delete from file_version where file_id in" + FILES, page);
    run("delete from library_file where page_id = :page", page);
    for (Object file : files) {
      em.createNativeQuery("delete from content where id = :file")
          .setParameter("file", file)
          .executeUpdate();
    }
  }

  private void run(String sql, long page) {
    em.createNativeQuery(sql).setParameter("page", page).executeUpdate();
  }

  @Override
  public String what() {
    return "files";
  }

  @Override
  public long count(long pageId) {
    return em.createQuery("select count(f) from LibraryFile f where f.page.id = :page", Long.class)
        .setParameter("page", pageId)
        .getSingleResult();
  }
}
