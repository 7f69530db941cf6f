package org.banyan.domain.audit;

import java.util.List;

/** What was done by whose word; entries are only ever added. */
public interface AuditLog {

  void record(DeedDone deed);

  /** The newest entries older than {@code before} (an id; null for the newest of all). */
  List<AuditLine> latest(AuditFilter filter, Long before, int limit);

  /** The same of the whole record. */
  default List<AuditLine> latest(Long before, int limit) {
    return latest(AuditFilter.ALL, before, limit);
  }

  /** Every kind of deed that is on record, in the order of the alphabet. */
  List<String> deeds();
}
