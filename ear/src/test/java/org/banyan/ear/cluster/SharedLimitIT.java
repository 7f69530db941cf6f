package org.banyan.ear.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.banyan.ear.running.Rest;
import org.banyan.ear.running.TwoNodes;
import org.junit.jupiter.api.Test;

class SharedLimitIT {

  private static final int MOST = 60;

  /** Whoever had their share on one node has nothing left on the other. */
  @Test
  void whatWasTakenOnOneNodeIsMissingOnTheOther() throws Exception {
    var settings = Map.of("BANYAN_LIMIT_CALLS", String.valueOf(MOST));
    try (var nodes = TwoNodes.start(settings)) {
      Rest here = nodes.first().admin();
      Rest there = here.at(nodes.second().guest());
      there.get("me").expect(200);
      assertThat(untilRefused(here)).isLessThanOrEqualTo(MOST + MOST / 2);
      assertThat(untilRefused(there)).isLessThan(MOST / 2);
      nodes.second().guest().get("spaces").expect(200);
    }
  }

  private static int untilRefused(Rest caller) {
    for (int taken = 0; taken < 2 * MOST; taken++) {
      if (caller.get("me").status() == 429) {
        return taken;
      }
    }
    throw new AssertionError("Nothing was refused.");
  }
}
