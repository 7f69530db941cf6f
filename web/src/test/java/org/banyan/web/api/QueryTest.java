package org.banyan.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.banyan.domain.shared.Invalid;
import org.junit.jupiter.api.Test;

class QueryTest {

  @Test
  void yesAndNoAreWrittenInOneWay() {
    assertThat(Query.is(true, "unseen", "true")).isTrue();
    assertThat(Query.is(true, "unseen", "false")).isFalse();
    assertThat(Query.is(false, "minor", "false")).isTrue();
    assertThat(Query.is(false, "minor", null)).isFalse();
    assertThatThrownBy(() -> Query.is(false, "minor", "maybe")).isInstanceOf(Invalid.class);
  }
}
