package org.banyan.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SealTest {

  @Test
  void aSealFitsItsOwnSignInAlone() {
    assertThat(Seal.matches(Seal.of("one"), Seal.of("one"))).isTrue();
    assertThat(Seal.matches(Seal.of("one"), Seal.of("other"))).isFalse();
    assertThat(Seal.matches(null, Seal.of(""))).isFalse();
  }
}
