package org.banyan.ejb.axis;

import java.util.Map;
import java.util.TreeMap;
import org.banyan.domain.axis.AxisValue;

/**
 * A value of an axis as screens and programs show it.
 *
 * @param parent key of the value above; null at a root
 */
public record AxisValueLine(String key, Map<String, String> names, String parent, String iso) {

  public static AxisValueLine of(AxisValue value) {
    String above = value.parent() == null ? null : value.parent().key();
    return new AxisValueLine(value.key(), new TreeMap<>(value.names()), above, value.iso());
  }

  /** The name in a language, else in English, else in any, else the key. */
  public String name(String language) {
    String english = names.getOrDefault("en", names.values().stream().findFirst().orElse(key));
    return names.getOrDefault(language, english);
  }
}
