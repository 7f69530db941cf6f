package org.banyan.ejb.job;

import org.banyan.ejb.shared.Database;

/** Leases of one more node on a database of tests. */
public final class LeasesInTests {

  private LeasesInTests() {}

  public static Leases on(Database database) {
    var leases = new Leases();
    leases.em = database.entityManager();
    return leases;
  }
}
