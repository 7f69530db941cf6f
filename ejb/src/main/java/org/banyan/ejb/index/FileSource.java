package org.banyan.ejb.index;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.banyan.domain.library.LibraryFile;

/** Files, by their names, what is said of them, and the words inside them. */
@ApplicationScoped
class FileSource implements IndexSource {

  @PersistenceContext EntityManager em;

  @Override
  public IndexKind kind() {
    return IndexKind.FILE;
  }

  /** The words inside may be as many as a book has. */
  @Override
  public int batch() {
    return 5;
  }

  /** Files are where their page is, and are lost with it. */
  @Override
  public Collection<Long> concerned(String feature, Set<Long> subjects) {
    if (feature.equals("page")) {
      return em.createQuery("select f.id from LibraryFile f where f.page.id in :ids", Long.class)
          .setParameter("ids", subjects)
          .getResultList();
    }
    return feature.equals("library") ? subjects : Set.of();
  }

  @Override
  public List<Long> after(long id, int limit) {
    return em.createQuery(
            "select f.id from LibraryFile f where f.id > :id order by f.id", Long.class)
        .setParameter("id", id)
        .setMaxResults(limit)
        .getResultList();
  }

  @Override
  public List<IndexDocument> documents(Collection<Long> ids) {
    return em.createQuery(
            "select f, t.body from LibraryFile f left join fetch f.page p"
                + " left join FileText t on t.fileId = f.id and t.number = f.latest"
                + " where f.id in :ids"
                + " and f.condition <> BINNED and (p.id is null or p.condition <> BINNED)",
            Object[].class)
        .setParameter("ids", ids)
        .getResultStream()
        .map(row -> document((LibraryFile) row[0], (String) row[1]))
        .toList();
  }

  private static IndexDocument document(LibraryFile file, String inside) {
    long space = file.page() == null ? file.space().id() : file.page().space().id();
    String words = file.name().replaceAll("[._-]+", " ");
    return IndexDocument.plain(
            IndexKind.FILE, file.id(), space, file.name(), words, file.changedAt())
        .in(file.page() == null ? null : file.page().classification().language())
        .saying(List.of(file.words().caption(), file.words().alt()), inside);
  }
}
