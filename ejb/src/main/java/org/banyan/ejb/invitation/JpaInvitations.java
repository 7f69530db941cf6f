package org.banyan.ejb.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.banyan.domain.invitation.Invitation;
import org.banyan.domain.invitation.InvitationState;
import org.banyan.domain.invitation.Invitations;
import org.banyan.ejb.shared.Finding;

/** Invitations in the database. */
@ApplicationScoped
class JpaInvitations implements Invitations {

  @PersistenceContext EntityManager em;

  @Override
  public void add(Invitation invitation) {
    em.persist(invitation);
  }

  @Override
  public Optional<Invitation> find(long id) {
    return Finding.find(em, Invitation.class, id);
  }

  @Override
  public Optional<Invitation> opened(String tokenHash, boolean lock) {
    return em.createQuery("from Invitation where tokenHash = :hash", Invitation.class)
        .setParameter("hash", tokenHash)
        .setLockMode(lock ? LockModeType.PESSIMISTIC_WRITE : LockModeType.NONE)
        .getResultStream()
        .findFirst();
  }

  @Override
  public List<Invitation> open(long spaceId, Instant at) {
    return em.createQuery(
            "from Invitation where spaceId = :space and state = :open and expiresAt > :at"
                + " order by invitedAt desc, id",
            Invitation.class)
        .setParameter("space", spaceId)
        .setParameter("open", InvitationState.OPEN)
        .setParameter("at", at)
        .getResultList();
  }

  @Override
  public long madeSince(long invitedBy, Instant since) {
    return em.createQuery(
            "select count(i) from Invitation i where i.invitedBy = :by and i.invitedAt > :since",
            Long.class)
        .setParameter("by", invitedBy)
        .setParameter("since", since)
        .getSingleResult();
  }
}
