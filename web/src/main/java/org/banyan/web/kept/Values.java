package org.banyan.web.kept;

import java.util.Collection;
import java.util.List;

/** What a piece is written from; its hash is worked out once, since it may hold a whole page. */
public final class Values {

  private final List<?> all;
  private final int hash;

  Values(List<?> all) {
    this.all = all;
    this.hash = all.hashCode();
  }

  /** Whether they can tell pieces apart; nothing, and a list with a gap in it, cannot. */
  static boolean areWhole(Object values) {
    if (values instanceof Collection<?> all) {
      for (Object one : all) {
        if (!areWhole(one)) {
          return false;
        }
      }
    }
    return values != null;
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || other instanceof Values values && hash == values.hash && all.equals(values.all);
  }

  @Override
  public int hashCode() {
    return hash;
  }
}
