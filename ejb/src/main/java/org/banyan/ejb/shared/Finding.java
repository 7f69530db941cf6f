package org.banyan.ejb.shared;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.resource.transaction.spi.TransactionStatus;

/** Finds rows by their keys, and tells one that is not there from a database that went away. */
public final class Finding {

  private static final String CONNECTION_LOST = "08006";

  private Finding() {}

  /**
   * The row with a key, if there is one.
   *
   * @throws PersistenceException where the connection was lost meanwhile. Hibernate's find says
   *     nothing then once the server has marked the transaction for rollback (HHH-12542), which
   *     would pass for a row that is not there.
   */
  public static <T> Optional<T> find(EntityManager em, Class<T> type, Object key) {
    return find(em, type, key, LockModeType.NONE);
  }

  /** The same with a lock. */
  public static <T> Optional<T> find(
      EntityManager em, Class<T> type, Object key, LockModeType lock) {
    T found = em.find(type, key, lock);
    if (found == null && isLost(em)) {
      throw new PersistenceException(
          new SQLTransientConnectionException(
              "The transaction was lost while " + type.getSimpleName() + " was read.",
              CONNECTION_LOST));
    }
    return Optional.ofNullable(found);
  }

  private static boolean isLost(EntityManager em) {
    return em.unwrap(SharedSessionContractImplementor.class)
            .getTransactionCoordinator()
            .getTransactionDriverControl()
            .getStatus()
        == TransactionStatus.MARKED_ROLLBACK;
  }
}
