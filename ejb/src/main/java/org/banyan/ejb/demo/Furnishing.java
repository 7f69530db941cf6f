package org.banyan.ejb.demo;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.time.Duration;

/**
 * Furnishes an empty database at the first start, before anybody is served. In one transaction: a
 * start that is killed meanwhile leaves nothing behind, and the next begins anew.
 */
@Singleton
@Startup
@DependsOn("FirstAdministrator")
@TransactionManagement(TransactionManagementType.BEAN)
public class Furnishing {

  // What a slow machine may need; other transactions are given up much sooner.
  private static final Duration PATIENCE = Duration.ofMinutes(15);

  @Inject House house;
  @Resource UserTransaction transaction;

  @PostConstruct
  void start() {
    try {
      transaction.setTransactionTimeout((int) PATIENCE.toSeconds());
      transaction.begin();
      furnish();
    } catch (NotSupportedException
        | RollbackException
        | HeuristicMixedException
        | HeuristicRollbackException
        | SystemException e) {
      throw new IllegalStateException("The demonstration could not be furnished.", e);
    }
  }

  private void furnish()
      throws RollbackException,
          HeuristicMixedException,
          HeuristicRollbackException,
          SystemException {
    boolean whole = false;
    try {
      house.furnish();
      whole = true;
    } finally {
      if (!whole) {
        transaction.rollback();
      }
    }
    transaction.commit();
  }
}
