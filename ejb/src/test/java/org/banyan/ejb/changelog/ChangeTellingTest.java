package org.banyan.ejb.changelog;

import static org.assertj.core.api.Assertions.assertThat;

import org.banyan.domain.changelog.ChangeNoted;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeTellingTest {

  private final NodesInTests nodes = new NodesInTests();
  private final ChangeTelling telling = new ChangeTelling();

  @BeforeEach
  void among() {
    telling.nodes = nodes;
  }

  @ParameterizedTest
  @CsvSource({"space, changed", "page, changed", "page, destroyed", "account, changed"})
  void whatMayHideSomethingIsWaitedFor(String feature, String what) {
    ChangeNoted change = new ChangeNoted(feature, 7, what, 1L, null);
    telling.committed(change);
    assertThat(nodes.waitedFor).containsExactly(new ChangeTold(change));
  }

  @Test
  void whatOnlyAddsIsToldInPassing() {
    ChangeNoted change = new ChangeNoted("page", 7, "revised", 1L, null);
    telling.committed(change);
    assertThat(nodes.told).containsExactly(new ChangeTold(change));
    assertThat(nodes.waitedFor).isEmpty();
  }
}
