package org.banyan.web.axis;

import java.util.Arrays;
import org.banyan.domain.axis.Axis;
import org.banyan.domain.shared.NotFound;
import org.banyan.web.route.Here;

/** The axis an address is about: its plural stands in the path. */
public final class AxisAt {

  private AxisAt() {}

  /** Of {@code /admin/axes/themes/...}. */
  public static Axis ofStep(Here here) {
    return of(here.step("axis"));
  }

  private static Axis of(String plural) {
    return Arrays.stream(Axis.values())
        .filter(axis -> axis.plural().equals(plural))
        .findFirst()
        .orElseThrow(NotFound::new);
  }
}
