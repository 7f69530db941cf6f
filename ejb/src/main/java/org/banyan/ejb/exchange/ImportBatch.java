package org.banyan.ejb.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.banyan.domain.access.Reader;
import org.banyan.ejb.remark.Remark;

/** A few pages that are brought in together, and what is known about their surroundings. */
final class ImportBatch {

  final String space;
  final Reader reader;
  final boolean dryRun;
  final Surroundings surroundings;
  final List<Remark> remarks = new ArrayList<>();
  final Map<String, Integer> counts = new HashMap<>();
  private final Set<String> before;
  private final Set<String> made = new HashSet<>();

  /**
   * @param before slugs of the pages that came in with earlier batches, or would
   */
  ImportBatch(
      String space, Reader reader, boolean dryRun, Surroundings surroundings, Set<String> before) {
    this.space = space;
    this.reader = reader;
    this.dryRun = dryRun;
    this.surroundings = surroundings;
    this.before = before;
  }

  void made(String slug) {
    made.add(slug);
  }

  boolean has(String slug) {
    return surroundings.known().containsKey(slug)
        || made.contains(slug)
        || dryRun && before.contains(slug);
  }

  void remark(Remark.Kind kind, String where, String detail) {
    remarks.add(new Remark(kind, where, detail));
  }

  void count(Outcome outcome) {
    counts.merge(outcome.name(), 1, Integer::sum);
  }
}
