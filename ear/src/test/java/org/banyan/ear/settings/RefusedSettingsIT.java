package org.banyan.ear.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.banyan.ear.running.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusedSettingsIT {

  @Test
  void anUnknownSettingIsNamedAndTheKnownOnesAreListed() throws Exception {
    var refusal = refusal(Map.of("BANYAN_DATABASE", "x"));
    assertThat(refusal.words())
        .contains("BANYAN_DATABASE is not a setting of Banyan")
        .contains("BANYAN_DB_URL", "BANYAN_TRUSTED_PROXIES");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          BANYAN_HTTP_PORT        | http               | a whole number from 1 to 65535
          BANYAN_HTTP_PORT        | 70000              | a whole number from 1 to 65535
          BANYAN_PORT_OFFSET      | -1                 | a whole number from 0 to 50000
          BANYAN_PAGE_LIMIT_KB    | 1001               | a whole number from 1 to 1000
          BANYAN_FILE_LIMIT_MB    | 0                  | a whole number from 1 to 2000
          BANYAN_LIMIT_CALLS      | many               | a whole number from 0 to 9999999
          BANYAN_BASE_URL         | wiki.example.org   | https://wiki.example.org
          BANYAN_BASE_URL         | https://a.org/wiki | without a path
          BANYAN_DB_URL           | jdbc:mysql://db/x  | jdbc:postgresql://host:port/database
          BANYAN_DEMO             | yes                | true or false
          BANYAN_DEFAULT_LANGUAGE | de                 | en, fr or es
          BANYAN_TRUSTED_PROXIES  | proxy.local        | addresses or networks
          BANYAN_ADMIN_PASSWORD   | short              | at least 10
          BANYAN_NODE             | a node             | letters, digits
          BANYAN_SMTP_FROM        | The Wiki           | a plain mail address
          BANYAN_DATA             | /proc/banyan       | a folder that can be made and written to
          """)
  void aWrongSettingIsNamedWithTheChoices(String name, String value, String choices)
      throws Exception {
    assertThat(refusal(Map.of(name, value)).words()).contains(name).contains(choices);
  }

  @ParameterizedTest
  @CsvSource({
    "BANYAN_DB_USER, banyan, BANYAN_DB_URL",
    "BANYAN_DB_URL, jdbc:postgresql://localhost/banyan, BANYAN_DB_USER",
    "BANYAN_SMTP_PORT, 25, BANYAN_SMTP_HOST",
    "BANYAN_DEMO_PASSWORD, long-enough-words, BANYAN_DEMO",
    "BANYAN_OIDC_ISSUER, https://id.example.org, BANYAN_OIDC_CLIENT_ID",
    "BANYAN_CLUSTER, true, BANYAN_DB_URL",
    "BANYAN_CLUSTER, true, BANYAN_FILES"
  })
  void settingsAtOddsNameEachOther(String given, String value, String missing) throws Exception {
    assertThat(refusal(Map.of(given, value)).words()).contains(given).contains(missing);
  }

  @Test
  void everyProblemIsToldAtOnce() throws Exception {
    var refusal = refusal(Map.of("BANYAN_DEMO", "yes", "BANYAN_HTTP_PORT", "0", "BANYAN_X", ""));
    assertThat(refusal.words()).contains("BANYAN_DEMO", "BANYAN_HTTP_PORT", "BANYAN_X");
  }

  @Test
  void aPasswordIsNeverRepeated() throws Exception {
    assertThat(refusal(Map.of("BANYAN_ADMIN_PASSWORD", "seven77")).words())
        .doesNotContain("seven77");
  }

  private static Refusal refusal(Map<String, String> settings)
      throws IOException, InterruptedException {
    var refusal = Refusal.of(settings);
    assertThat(refusal.exitCode()).isEqualTo(2);
    return refusal;
  }
}
