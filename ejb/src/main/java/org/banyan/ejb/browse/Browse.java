package org.banyan.ejb.browse;

import java.util.EnumMap;
import java.util.Map;

/**
 * What is looked at: of each side at most one value, which pages have, themselves or by a value
 * below it.
 */
public record Browse(Map<Side, String> values) {

  public Browse {
    values = Map.copyOf(values);
  }

  public static Browse everything() {
    return new Browse(Map.of());
  }

  /** The same with one side otherwise; null lets it go. */
  public Browse with(Side side, String value) {
    Map<Side, String> others = new EnumMap<>(Side.class);
    others.putAll(values);
    others.remove(side);
    if (value != null) {
      others.put(side, value);
    }
    return new Browse(others);
  }

  /** Null where the side is open. */
  public String get(Side side) {
    return values.get(side);
  }
}
