package org.banyan.ejb.shared;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;

/** The two databases, migrated, each started once and only when a test asks for it. */
public enum Database {
  H2(TestServers::h2),
  POSTGRESQL(TestServers::postgresql);

  /** What is done in one transaction. */
  public interface Work {
    void run() throws Exception;
  }

  private final Supplier<DataSource> start;
  private final CurrentEntityManager current = new CurrentEntityManager();
  private DataSource dataSource;
  private EntityManagerFactory factory;

  Database(Supplier<DataSource> start) {
    this.start = start;
  }

  public synchronized DataSource dataSource() {
    if (dataSource == null) {
      dataSource = start.get();
    }
    return dataSource;
  }

  public synchronized EntityManagerFactory factory() {
    if (factory == null) {
      factory = PersistenceUnit.open(dataSource());
    }
    return factory;
  }

  synchronized boolean isRunning() {
    return factory != null;
  }

  /** One for all, as the server injects it: it works on the transaction of the calling thread. */
  public EntityManager entityManager() {
    return current.proxy();
  }

  public void inTransaction(Work work) {
    inTransaction(
        () -> {
          work.run();
          return null;
        });
  }

  /** In a transaction of its own, even inside another. */
  public <T> T inTransaction(Callable<T> work) {
    var em = factory().createEntityManager();
    var outer = current.enter(em);
    try (em) {
      em.getTransaction().begin();
      return committed(em, work);
    } finally {
      current.enter(outer);
    }
  }

  private static <T> T committed(EntityManager em, Callable<T> work) {
    try {
      T result = work.call();
      em.getTransaction().commit();
      return result;
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    } finally {
      if (em.getTransaction().isActive()) {
        em.getTransaction().rollback();
      }
    }
  }

  /** How many statements the work takes, in a transaction of its own. */
  public long statements(Work work) {
    Statistics statistics = factory().unwrap(SessionFactory.class).getStatistics();
    statistics.setStatisticsEnabled(true);
    statistics.clear();
    inTransaction(work);
    return statistics.getPrepareStatementCount();
  }

  void empty() {
    TestServers.empty(this);
  }
}
