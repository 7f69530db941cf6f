package org.banyan.ejb.account;

/** What a table of people is ordered by. */
public enum PeopleOrder {
  HANDLE("a.handle"),
  NAME("lower(a.displayName)"),
  TRUST("a.trustLevel"),
  JOINED("a.createdAt");

  private final String path;

  PeopleOrder(String path) {
    this.path = path;
  }

  String clause(boolean descending) {
    return path + (descending ? " desc" : "") + ", a.handle";
  }
}
