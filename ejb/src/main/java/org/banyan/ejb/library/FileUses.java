package org.banyan.ejb.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.banyan.domain.access.Condition;
import org.banyan.domain.library.FileName;
import org.banyan.domain.library.FileUse;
import org.banyan.domain.link.PageLinked;
import org.banyan.domain.markup.LinkTarget;
import org.banyan.domain.page.PageLocation;

/**
 * Keeps which pages name which files, by what was written, and finds them by any name a file had.
 */
@ApplicationScoped
class FileUses {

  private static final int MOST = 200;

  @PersistenceContext EntityManager em;

  void keep(@Observes PageLinked fact) {
    long page = fact.page().id();
    if (!fact.created()) {
      em.createQuery("delete from FileUse u where u.pageId = :page")
          .setParameter("page", page)
          .executeUpdate();
    }
    keys(fact.targets()).forEach(key -> em.persist(new FileUse(page, key)));
  }

  private static Set<String> keys(Set<LinkTarget> targets) {
    Set<String> keys = new TreeSet<>();
    for (LinkTarget target : targets) {
      if (target instanceof LinkTarget.File file) {
        keys.add(FileName.keyOf(file.name()));
      }
    }
    keys.remove("");
    return keys;
  }

  /**
   * Pages on which a name leads to the file: its own, or those of its space with none of theirs.
   */
  List<FileView.Use> of(FileSpot spot) {
    return em.createQuery(
            "select distinct p.slug, p.title from FileUse u join Page p on p.id = u.pageId"
                + " join KnownName n on n.key = u.key where n.file.id = :file"
                + " and p.condition <> :binned and (n.pageId = p.id or n.spaceId = p.space.id"
                + " and not exists (select 1 from KnownName o join o.file f where o.pageId = p.id"
                + " and o.key = u.key and f.condition <> :binned))"
                + " order by p.title, p.slug",
            Object[].class)
        .setParameter("file", spot.fileId())
        .setParameter("binned", Condition.BINNED)
        .setMaxResults(MOST)
        .getResultStream()
        .map(row -> use(spot.location().space(), row))
        .toList();
  }

  private static FileView.Use use(String space, Object[] row) {
    return new FileView.Use(new PageLocation(space, (String) row[0]), (String) row[1]);
  }
}
