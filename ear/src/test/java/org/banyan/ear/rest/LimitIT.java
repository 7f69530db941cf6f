package org.banyan.ear.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.Supplier;
import org.banyan.ear.running.Answer;
import org.banyan.ear.running.DatabaseKind;
import org.banyan.ear.running.RunningBanyan;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A server that is set to be impatient. */
class LimitIT {

  private static final int OFTEN = 40;

  private static RunningBanyan banyan;

  @BeforeAll
  static void start() {
    var impatient = Map.of("BANYAN_LIMIT_CALLS", "30", "BANYAN_LIMIT_DEEDS", "12");
    banyan = RunningBanyan.start(DatabaseKind.EMBEDDED, impatient);
  }

  @AfterAll
  static void stop() throws Exception {
    banyan.close();
  }

  @Test
  void whoCallsTooFastIsToldWhenToComeAgainAndNobodyElseIs() {
    var admin = banyan.admin();
    var refused = untilRefused(() -> admin.get("me"));
    assertThat(refused.json().getString("type")).isEqualTo("urn:banyan:problem:too-many-calls");
    assertThat(Integer.parseInt(refused.header("Retry-After").orElseThrow())).isBetween(1, 60);
    banyan.guest().get("spaces").expect(200);
  }

  @Test
  void aFormThatComesTooFastKeepsWhatWasTyped() {
    Callers.person(banyan, "hasty", 1);
    var hasty = banyan.guest().signedIn("hasty", "aerial-roots-of-figs");
    var typed = Map.of("displayName", "Hasty Pudding", "headline", "typed and kept");
    var refused = untilRefused(() -> hasty.submit("/settings", "change", typed));
    assertThat(refused.header("Retry-After")).isPresent();
    assertThat(refused.body()).contains("typed and kept", "id=\"problems\"");
  }

  private static Answer untilRefused(Supplier<Answer> deed) {
    for (int i = 0; i < OFTEN; i++) {
      var answer = deed.get();
      if (answer.status() == 429) {
        return answer;
      }
      assertThat(answer.status()).isLessThan(400);
    }
    throw new AssertionError("Nothing was refused.");
  }
}
