package org.banyan.ejb.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.banyan.domain.library.FileName;
import org.banyan.domain.library.FileVersion;
import org.banyan.domain.library.FileVersioned;
import org.banyan.domain.library.LibraryFile;
import org.banyan.domain.library.LibraryFiles;
import org.banyan.domain.shared.NotFound;
import org.banyan.ejb.shared.Finding;

/** Files in the database. */
@ApplicationScoped
class JpaLibraryFiles implements LibraryFiles {

  @PersistenceContext EntityManager em;

  @Override
  public void add(FileVersioned versioned) {
    if (versioned.created()) {
      em.persist(versioned.file());
    }
    em.persist(versioned.version());
    em.flush();
  }

  @Override
  public LibraryFile get(long fileId) {
    return em.find(LibraryFile.class, fileId);
  }

  @Override
  public LibraryFile lock(long fileId) {
    LibraryFile file = Finding.find(em, LibraryFile.class, fileId).orElseThrow(NotFound::new);
    em.refresh(file, LockModeType.PESSIMISTIC_WRITE);
    return file;
  }

  @Override
  public Optional<FileVersion> version(long fileId, int number) {
    return em.createQuery(
            "select v from FileVersion v join fetch v.author"
                + " where v.file.id = :file and v.number = :number",
            FileVersion.class)
        .setParameter("file", fileId)
        .setParameter("number", number)
        .getResultStream()
        .findFirst();
  }

  @Override
  public boolean reserve(FileName name, LibraryFile file) {
    boolean ofPage = file.page() != null;
    em.createNativeQuery(
            "insert into file_name (file_id, name_key, "
                + (ofPage ? "page_id" : "space_id")
                + ") values (:file, :name, :place) on conflict do nothing")
        .setParameter("file", file.id())
        .setParameter("name", name.key())
        .setParameter("place", ofPage ? file.page().id() : file.space().id())
        .executeUpdate();
    return named(name, file.space().id(), ofPage ? file.page().id() : null)
        .filter(owner -> owner.id() == file.id())
        .isPresent();
  }

  @Override
  public Optional<LibraryFile> named(FileName name, long spaceId, Long pageId) {
    boolean ofPage = pageId != null;
    return em.createQuery(
            "select n.file from KnownName n where n.key = :name and n."
                + (ofPage ? "pageId" : "spaceId")
                + " = :place",
            LibraryFile.class)
        .setParameter("name", name.key())
        .setParameter("place", ofPage ? pageId : Long.valueOf(spaceId))
        .getResultStream()
        .findFirst();
  }
}
