package org.banyan.ejb.page;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.banyan.domain.access.Reader;
import org.banyan.domain.account.Account;
import org.banyan.domain.page.Page;
import org.banyan.domain.page.PageArrangement;
import org.banyan.domain.page.PageLocation;

/** All changes of one deed: one arrangement of each page that it touches, in their order. */
final class Arranging {

  private final Reader reader;
  private final Account by;
  private final Instant at;
  private final Map<Long, PageArrangement> arrangements = new LinkedHashMap<>();
  private PageLocation location;

  Arranging(Reader reader, Account by, Instant at) {
    this.reader = reader;
    this.by = by;
    this.at = at;
  }

  PageArrangement of(Page page) {
    return arrangements.computeIfAbsent(page.id(), id -> page.arrange(by, at));
  }

  void endAt(PageLocation where) {
    location = where;
  }

  /** Where the page is in the end. */
  PageLocation location() {
    return location;
  }

  Reader reader() {
    return reader;
  }

  Account by() {
    return by;
  }

  Instant at() {
    return at;
  }

  Collection<PageArrangement> all() {
    return arrangements.values();
  }
}
