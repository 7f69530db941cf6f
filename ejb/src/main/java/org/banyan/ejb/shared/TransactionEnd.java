package org.banyan.ejb.shared;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** Does things once a transaction is over, however it ended. */
@ApplicationScoped
public class TransactionEnd {

  @Resource TransactionSynchronizationRegistry transactions;

  /** Whether something of this name is already to be done after the present transaction. */
  public boolean awaits(Object name) {
    return transactions.getResource(name) != null;
  }

  /** Runs the deed after the present transaction, in whichever thread ends it. */
  public void then(Object name, Runnable deed) {
    transactions.registerInterposedSynchronization(new Afterwards(deed));
    transactions.putResource(name, deed);
  }

  /** A deed that waits for the end of a transaction. */
  protected record Afterwards(Runnable deed) implements Synchronization {

    @Override
    public void beforeCompletion() {
      // What counts is that it is over.
    }

    @Override
    public void afterCompletion(int status) {
      deed.run();
    }
  }
}
