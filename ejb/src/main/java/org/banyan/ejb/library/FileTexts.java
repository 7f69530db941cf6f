package org.banyan.ejb.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.banyan.domain.changelog.ChangeLog;
import org.banyan.domain.changelog.ChangeNoted;
import org.banyan.domain.job.LeaseTaken;
import org.banyan.domain.library.Extraction;
import org.banyan.domain.library.FileText;
import org.banyan.domain.library.FileTextDue;
import org.banyan.domain.library.FileVersion;
import org.banyan.domain.library.FileVersioned;
import org.banyan.domain.library.LibraryFile;
import org.banyan.ejb.job.Leases;
import org.banyan.ejb.shared.Finding;

/**
 * The rows of files' texts: the steps of taking them, each a transaction of its own; the reading
 * itself lies between them.
 */
@ApplicationScoped
class FileTexts {

  private static final String DUE =
      "select v from FileText t join FileVersion v on v.file.id = t.fileId and v.number = t.number"
          + " where t.nextAttemptAt <= :now order by t.nextAttemptAt, t.fileId";

  @Inject ChangeLog log;
  @Inject Clock clock;
  @Inject Leases leases;
  @PersistenceContext EntityManager em;

  /** Only the latest version is found, so the texts of those before it are let go. */
  void versioned(@Observes FileVersioned fact) {
    em.createQuery("delete from FileText t where t.fileId = :file")
        .setParameter("file", fact.file().id())
        .executeUpdate();
    FileText.of(fact.version(), clock.instant()).ifPresent(em::persist);
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  boolean isAnythingDue() {
    return !due().isEmpty();
  }

  /** The next one to read; nothing where it was given up instead. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  Optional<FileTextDue> claim(LeaseTaken lease) {
    leases.guard(lease);
    return due().stream().findFirst().flatMap(this::attempt);
  }

  /** Writes down what came of it, unless the version has been replaced meanwhile. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  void end(LeaseTaken lease, FileTextDue due, Extraction extraction) {
    leases.guard(lease);
    locked(due.file(), due.number())
        .ifPresent(
            text -> {
              text.take(extraction);
              note(text, due.file());
            });
  }

  /** It was no fault of the file. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  void takeBack(LeaseTaken lease, FileTextDue due) {
    leases.guard(lease);
    locked(due.file(), due.number()).ifPresent(FileText::takeBack);
  }

  private List<FileVersion> due() {
    return em.createQuery(DUE, FileVersion.class)
        .setParameter("now", clock.instant())
        .setMaxResults(1)
        .getResultList();
  }

  private Optional<FileTextDue> attempt(FileVersion version) {
    long file = version.file().id();
    FileText text = locked(file, version.number()).orElse(null);
    if (text == null) {
      return Optional.empty();
    }
    boolean tried = text.attempt(clock.instant());
    note(text, file);
    return tried
        ? Optional.of(new FileTextDue(file, version.number(), version.bytes().keptAs()))
        : Optional.empty();
  }

  private Optional<FileText> locked(long file, int number) {
    var key = new FileText.Key(file, number);
    return Finding.find(em, FileText.class, key, LockModeType.PESSIMISTIC_WRITE);
  }

  /** Every node's index follows, and every node's kept screens. */
  private void note(FileText text, long file) {
    if (text.ended()) {
      long space = em.find(LibraryFile.class, file).space().id();
      log.note(new ChangeNoted("library", file, "read", space, null));
    }
  }
}
