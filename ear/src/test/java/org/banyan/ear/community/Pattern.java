package org.banyan.ear.community;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

/** Fills the names of an address; a name nobody has a value for fails the test that met it. */
public final class Pattern {

  private Pattern() {}

  public static String filled(String pattern, Map<String, String> values) {
    var address = pattern;
    for (var value : values.entrySet()) {
      address = address.replace("{" + value.getKey() + "}", value.getValue());
    }
    assertThat(address).as("a value for each name of %s", pattern).doesNotContain("{");
    return address;
  }
}
