package org.banyan.domain.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SessionTokenTest {

  private final SessionToken token = SessionToken.random();

  @Test
  void theFormsTokenBelongsToOneSession() {
    assertThat(token.isCsrfToken(token.csrfToken())).isTrue();
    assertThat(token.isCsrfToken(SessionToken.random().csrfToken())).isFalse();
    assertThat(token.isCsrfToken(null)).isFalse();
  }

  @Test
  void neitherHashNorTextNorFormTellsTheToken() {
    assertThat(token.hash()).doesNotContain(token.text()).hasSize(64);
    assertThat(token).asString().doesNotContain(token.text());
    assertThat(token.csrfToken()).isNotEqualTo(token.text());
  }
}
