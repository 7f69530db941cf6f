package org.banyan.ear.settings;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.util.Map;
import org.banyan.ear.running.DatabaseKind;
import org.banyan.ear.running.RunningBanyan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Limits by address count the caller that a trusted proxy names, and nobody else's word. */
class TrustedProxiesIT {

  private static final int MOST = 10;

  @ParameterizedTest
  @CsvSource({"'127.0.0.1,::1',401", "198.51.100.0/24,429"})
  void onlyATrustedProxySaysWhoCalls(String trusted, int statusOfAnother) throws Exception {
    Map<String, String> settings = Map.of("BANYAN_TRUSTED_PROXIES", trusted);
    try (var banyan = RunningBanyan.start(DatabaseKind.EMBEDDED, settings)) {
      for (int i = 0; i < MOST; i++) {
        assertThat(signIn(banyan, "203.0.113.7")).isEqualTo(401);
      }
      assertThat(signIn(banyan, "203.0.113.7")).isEqualTo(429);
      assertThat(signIn(banyan, "203.0.113.8")).isEqualTo(statusOfAnother);
      assertThat(signIn(banyan, "203.0.113.8, 203.0.113.7")).isEqualTo(429);
    }
  }

  private static int signIn(RunningBanyan banyan, String saidToBe) {
    var wrong = Json.createObjectBuilder().add("handle", "admin").add("password", "no").build();
    return banyan
        .guest()
        .send("POST", "session", wrong, Map.of("X-Forwarded-For", saidToBe))
        .status();
  }
}
