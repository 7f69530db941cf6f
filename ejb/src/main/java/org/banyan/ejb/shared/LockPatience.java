package org.banyan.ejb.shared;

import jakarta.persistence.EntityManager;
import org.hibernate.Session;

/**
 * How long a save waits for others: 3 s for a row, 4 s for a statement.
 *
 * <p>Hibernate renders no lock time-out for PostgreSQL, so it is set for the transaction; H2 has it
 * in its URL.
 */
public final class LockPatience {

  private LockPatience() {}

  public static void limit(EntityManager em) {
    if (onPostgresql(em)) {
      em.createNativeQuery(
              "select set_config('lock_timeout', '3s', true),"
                  + " set_config('statement_timeout', '4s', true)")
          .getSingleResult();
    }
  }

  private static boolean onPostgresql(EntityManager em) {
    return em.unwrap(Session.class)
        .doReturningWork(
            connection -> connection.getMetaData().getDatabaseProductName().equals("PostgreSQL"));
  }
}
