package org.banyan.ear.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.banyan.ear.running.BareCall;
import org.banyan.ear.running.OnEmbedded;
import org.banyan.ear.running.RunningBanyan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Limits by address count the caller that a trusted proxy names, and nobody else's word. */
@OnEmbedded
class TrustedProxiesIT {

  private static final int MOST = 10;

  private final RunningBanyan banyan;

  TrustedProxiesIT(RunningBanyan banyan) {
    this.banyan = banyan;
  }

  @ParameterizedTest
  @CsvSource({RunningBanyan.TRUSTED_PROXY + ", 401", "127.0.0.3, 429"})
  void onlyATrustedProxySaysWhoCalls(String proxy, int statusOfAnother) {
    for (int i = 0; i < MOST; i++) {
      assertThat(signIn(proxy, "203.0.113.7")).isEqualTo(401);
    }
    assertThat(signIn(proxy, "203.0.113.7")).isEqualTo(429);
    assertThat(signIn(proxy, "203.0.113.8")).isEqualTo(statusOfAnother);
    assertThat(signIn(proxy, "203.0.113.8, 203.0.113.7")).isEqualTo(429);
  }

  /** As somebody of each proxy's own: failures count for the account too. */
  private int signIn(String proxy, String saidToBe) {
    var wrong = "{\"handle\":\"nobody-%s\",\"password\":\"no\"}".formatted(proxy.replace('.', '-'));
    return BareCall.post(banyan.address(), proxy, "/api/v1/session", saidToBe, wrong).status();
  }
}
