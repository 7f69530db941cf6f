package org.banyan.ejb.merge;

import java.util.ArrayList;
import java.util.List;
import org.banyan.domain.merge.Conflict;
import org.banyan.domain.merge.Region;
import org.banyan.domain.merge.Settled;

/** Gathers regions in order; settled neighbours become one. */
final class Regions {

  private final List<Region> regions = new ArrayList<>();
  private final StringBuilder settled = new StringBuilder();

  void settle(List<String> pieces) {
    pieces.forEach(settled::append);
  }

  void add(Region region) {
    if (region instanceof Settled agreed) {
      settled.append(agreed.text());
    } else {
      closeSettled();
      regions.add(region);
    }
  }

  List<Region> all() {
    closeSettled();
    return regions;
  }

  /** {@link Lines} gives a line end to every last line; here it may be taken away again. */
  List<Region> all(boolean lastLineIsEnded) {
    closeSettled();
    if (!lastLineIsEnded && !regions.isEmpty()) {
      int last = regions.size() - 1;
      regions.set(last, withoutLastEnd(regions.get(last)));
    }
    return regions;
  }

  private static Region withoutLastEnd(Region region) {
    return region instanceof Conflict conflict
        ? new Conflict(
            Lines.withoutLastEnd(conflict.base()),
            Lines.withoutLastEnd(conflict.mine()),
            Lines.withoutLastEnd(conflict.theirs()))
        : new Settled(Lines.withoutLastEnd(((Settled) region).text()));
  }

  private void closeSettled() {
    if (!settled.isEmpty()) {
      regions.add(new Settled(settled.toString()));
      settled.setLength(0);
    }
  }
}
