package org.banyan.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrictAddressTest {

  @ParameterizedTest
  @ValueSource(strings = {"/spaces/a/pages/%C3%A9", "q=a+b%20c", "/plain"})
  void textPasses(String encoded) {
    assertThat(StrictAddress.isText(encoded)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"%C3", "a%00b", "%zz", "%E9", "%2", "%ED%A0%80"})
  void brokenTextIsRefused(String encoded) {
    assertThat(StrictAddress.isText(encoded)).isFalse();
  }
}
