package org.banyan.ejb.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.SQLTransientConnectionException;
import org.banyan.domain.account.Account;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class FindingTest {

  private static final long NOBODY = 1;

  private final Database database;
  private final EntityManager em;

  FindingTest(Database database) {
    this.database = database;
    this.em = database.entityManager();
  }

  @Test
  void whatIsNotThereIsNotFound() {
    assertThat(database.inTransaction(() -> Finding.find(em, Account.class, NOBODY))).isEmpty();
  }

  /** As the server does it: it marks the transaction before anybody hears of the lost line. */
  @Test
  void whatCannotBeReadIsNotTakenForWhatIsNotThere() {
    EntityManager broken = database.factory().createEntityManager();
    broken.getTransaction().begin();
    broken.getTransaction().setRollbackOnly();
    broken.unwrap(Session.class).doWork(Connection::close);
    assertThat(broken.find(Account.class, NOBODY)).isNull();
    assertThatThrownBy(() -> Finding.find(broken, Account.class, NOBODY))
        .isInstanceOf(PersistenceException.class)
        .hasRootCauseInstanceOf(SQLTransientConnectionException.class);
    assertThatThrownBy(broken.getTransaction()::rollback).isInstanceOf(RuntimeException.class);
    broken.close();
  }
}
