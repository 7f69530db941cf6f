package org.banyan.ejb.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.banyan.domain.access.Place;
import org.banyan.domain.access.Reader;
import org.banyan.domain.account.Account;
import org.banyan.domain.library.AttachingLimit;
import org.banyan.domain.library.FileDeed;
import org.banyan.domain.library.FileType;
import org.banyan.ejb.access.Access;

/** Holds those who are not trusted yet to a few images a day. */
@ApplicationScoped
class Newcomers {

  @Inject Access access;
  @Inject Clock clock;
  @PersistenceContext EntityManager em;

  void require(FileType type, Place place, Reader reader) {
    if (!access.allows(reader, FileDeed.ATTACH_FREELY, place)) {
      // Two at once would each count what was there before the other.
      em.find(Account.class, reader.accountId(), LockModeType.PESSIMISTIC_WRITE);
      AttachingLimit.require(type, attachedToday(reader));
    }
  }

  /** A person's unfinished uploads take room on the disk for a day. */
  void requireFewUploads(Reader reader) {
    long open =
        em.createQuery(
                "select count(u) from Upload u"
                    + " where u.account.id = :account and u.fileId is null and u.beganAt > :since",
                Long.class)
            .setParameter("account", reader.accountId())
            .setParameter("since", clock.instant().minus(AttachingLimit.DAY))
            .getSingleResult();
    AttachingLimit.requireFewUploads(open);
  }

  private long attachedToday(Reader reader) {
    return em.createQuery(
            "select count(v) from FileVersion v"
                + " where v.author.id = :author and v.attachedAt > :since",
            Long.class)
        .setParameter("author", reader.accountId())
        .setParameter("since", clock.instant().minus(AttachingLimit.DAY))
        .getSingleResult();
  }
}
