package org.banyan.ejb.job;

import org.banyan.ejb.shared.Database;

/** Leases of one more node on a database of tests. */
public final class LeasesInTests {

  private LeasesInTests() {}

  public static Leases on(Database database) {
    var leases = new Leases();
    leases.em = database.entityManager();
    leases.rows = new OwnRows(database);
    return leases;
  }

  /** Work of a node with these leases. */
  public static LeasedWork work(Leases leases) {
    var work = new LeasedWork();
    work.leases = leases;
    return work;
  }

  private static final class OwnRows extends LeaseRows {

    private final Database database;

    OwnRows(Database database) {
      this.database = database;
      em = database.entityManager();
    }

    @Override
    void make(String job) {
      database.inTransaction(() -> super.make(job));
    }
  }
}
