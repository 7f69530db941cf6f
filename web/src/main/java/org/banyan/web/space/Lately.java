package org.banyan.web.space;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.banyan.ejb.recent.RecentChanges;

/** What changed lately, told in short: of each page the newest change alone. */
public final class Lately {

  /** How many changes are looked through. */
  public static final int STRETCH = 50;

  private Lately() {}

  public static List<RecentChanges.Line> of(List<RecentChanges.Line> changes, int most) {
    Set<Long> seen = new HashSet<>();
    return changes.stream().filter(change -> seen.add(change.pageId())).limit(most).toList();
  }
}
