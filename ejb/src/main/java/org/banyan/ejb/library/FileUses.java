package org.banyan.ejb.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.banyan.domain.access.Place;
import org.banyan.domain.access.Reader;
import org.banyan.domain.library.FileName;
import org.banyan.domain.library.FileUse;
import org.banyan.domain.link.PageLinked;
import org.banyan.domain.markup.LinkTarget;
import org.banyan.domain.page.PageLocation;
import org.banyan.ejb.access.Access;

/**
 * Keeps which pages name which files, by what was written, and finds them by any name a file had.
 */
@ApplicationScoped
class FileUses {

  private static final int MOST = 200;

  @Inject Access access;
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
   * Pages that the reader sees on which a name leads to the file: its own, or those that are or
   * were in its space, where nothing nearer has the name.
   */
  List<FileView.Use> of(FileSpot spot, Reader reader) {
    return em.createQuery(
            "select distinct p.space.id, p.slug, p.title from FileUse u join Page p on p.id = u.pageId"
                + " join KnownName n on n.key = u.key where n.file.id = :file"
                + " and p.condition <> BINNED and (n.pageId = p.id or n.spaceId in"
                + " (select a.spaceId from PageAddress a where a.page = p)"
                + " and not exists (select 1 from KnownName o join o.file f where (o.pageId = p.id"
                + " or o.spaceId = p.space.id and o.spaceId <> n.spaceId)"
                + " and o.key = u.key and f.condition <> BINNED))"
                + " order by p.title, p.slug",
            Object[].class)
        .setParameter("file", spot.fileId())
        .setMaxResults(MOST)
        .getResultStream()
        .filter(row -> access.sees(reader, Place.space(spot.tree().way((Long) row[0]))))
        .map(row -> use(spot.tree().get((Long) row[0]).key(), row))
        .toList();
  }

  private static FileView.Use use(String space, Object[] row) {
    return new FileView.Use(new PageLocation(space, (String) row[1]), (String) row[2]);
  }
}
