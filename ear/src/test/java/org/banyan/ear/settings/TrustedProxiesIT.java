package org.banyan.ear.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.banyan.ear.running.BareCall;
import org.banyan.ear.running.DatabaseKind;
import org.banyan.ear.running.RunningBanyan;
import org.junit.jupiter.api.Test;

/** Limits by address count the caller that a trusted proxy names, and nobody else's word. */
class TrustedProxiesIT {

  private static final String PROXY = "127.0.0.2";
  private static final String ANYBODY = "127.0.0.1";
  private static final int MOST = 10;

  @Test
  void onlyATrustedProxySaysWhoCalls() throws Exception {
    Map<String, String> settings = Map.of("BANYAN_TRUSTED_PROXIES", PROXY);
    try (var banyan = RunningBanyan.start(DatabaseKind.EMBEDDED, settings)) {
      for (int i = 0; i < MOST; i++) {
        assertThat(signIn(banyan, PROXY, "203.0.113.7")).contains(" 401 ");
        assertThat(signIn(banyan, ANYBODY, "203.0.113.9")).contains(" 401 ");
      }
      assertThat(signIn(banyan, PROXY, "203.0.113.7")).contains(" 429 ");
      assertThat(signIn(banyan, PROXY, "203.0.113.8")).contains(" 401 ");
      assertThat(signIn(banyan, PROXY, "203.0.113.8, 203.0.113.7")).contains(" 429 ");
      assertThat(signIn(banyan, ANYBODY, "203.0.113.8")).contains(" 429 ");
    }
  }

  /** The first line of the answer to somebody who does not know the password. */
  private static String signIn(RunningBanyan banyan, String caller, String saidToBe) {
    var headers = Map.of("Content-Type", "application/json", "X-Forwarded-For", saidToBe);
    var wrong = "{\"handle\":\"admin\",\"password\":\"no\"}";
    return BareCall.post(banyan.address(), caller, "/api/v1/session", headers, wrong).status();
  }
}
