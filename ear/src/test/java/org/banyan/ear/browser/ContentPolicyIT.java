package org.banyan.ear.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The check that browser tests lean on sees what it must see. */
class ContentPolicyIT {

  @Test
  void ourOwnScriptsUnderNoFrameAreFine() {
    assertThat(ContentPolicy.complaints("script-src 'self'; frame-ancestors 'none'")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "frame-ancestors 'none'",
        "script-src 'self'",
        "script-src 'self' 'unsafe-inline'; frame-ancestors 'none'",
        "script-src 'self' 'unsafe-eval'; frame-ancestors 'none'",
        "default-src *; frame-ancestors 'none'",
        "script-src 'self' https:; frame-ancestors 'none'",
        "script-src 'self'; frame-ancestors 'self'"
      })
  void anythingLooserIsComplainedOf(String policy) {
    assertThat(ContentPolicy.complaints(policy)).isNotEmpty();
  }

  @Test
  void anAnswerWithoutAPolicyIsComplainedOf() {
    assertThat(ContentPolicy.complaints(null)).isNotEmpty();
  }
}
