package org.banyan.ear.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.banyan.ear.rest.Callers.json;

import jakarta.json.JsonValue;
import java.io.IOException;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.banyan.ear.community.Pattern;
import org.banyan.ear.community.Resources;
import org.banyan.ear.community.Village;
import org.banyan.ear.running.OnEmbedded;
import org.banyan.ear.running.Rest;
import org.banyan.ear.running.RunningBanyan;
import org.junit.jupiter.api.Test;

/** Signed out, writing answers 401, whatever is wrong with the call besides. */
@OnEmbedded
class GuestWritesIT {

  private static final Set<Resources.Call> FOR_GUESTS =
      Set.of(
          new Resources.Call("POST", "/session"),
          new Resources.Call("DELETE", "/session"),
          new Resources.Call("POST", "/accounts"));

  private final RunningBanyan banyan;

  GuestWritesIT(RunningBanyan banyan) {
    this.banyan = banyan;
  }

  @Test
  void everyWritingCallAsksForASignInFirst() throws IOException, URISyntaxException {
    Map<String, String> places = places();
    var all = new SoftAssertions();
    for (Resources.Call call : Resources.calls()) {
      if (!call.method().equals("GET") && !FOR_GUESTS.contains(call)) {
        var path = Pattern.filled(call.template(), places).substring(1);
        var answer = TokenCallsIT.attempt(banyan.guest(), call.method(), path);
        all.assertThat(answer.status()).as("%s%n%s", call, answer.body()).isEqualTo(401);
        all.assertThat(answer.header("WWW-Authenticate")).as("%s", call).contains("Bearer");
      }
    }
    all.assertAll();
  }

  @Test
  void whatIsForGuestsIsStillAnsweredToThem() {
    Rest guest = banyan.guest();
    assertThat(guest.post("accounts", JsonValue.EMPTY_JSON_OBJECT).expect(422).body())
        .contains("\"handle\"", "\"password\"");
    guest.post("session", json("{'handle':'nobody','password':'wrong'}")).expect(401);
    guest.delete("session").expect(204);
  }

  @Test
  void aPrivateSpaceAnswersLikeOneThatIsNotThere() {
    Callers.space(banyan.admin(), "guest-hidden", "PRIVATE");
    Callers.page(banyan.admin(), "guest-hidden", "start", "x");
    for (String path : List.of("", "/pages/start", "/pages", "/roles/admin")) {
      for (String method : List.of("PUT", "POST", "PATCH")) {
        var hidden = write(method, "spaces/guest-hidden" + path);
        var absent = write(method, "spaces/guest-absent" + path);
        assertThat(hidden).as("%s %s", method, path).isEqualTo(absent).startsWith("40");
        assertThat(hidden).as("%s %s", method, path).doesNotStartWith("401");
      }
    }
  }

  private String write(String method, String path) {
    var answer = banyan.guest().send(method, path, JsonValue.EMPTY_JSON_OBJECT, Map.of());
    return answer.status() + " " + answer.body();
  }

  private Map<String, String> places() {
    Village village = Village.of(banyan);
    Map<String, String> places = new HashMap<>();
    places.putAll(Map.of("space", Village.SPACE, "slug", Village.PAGE, "handle", "villager"));
    places.putAll(Map.of("axis", "theme", "key", Village.VALUE, "number", "1"));
    places.putAll(Map.of("file", village.fileId(), "upload", "0000000000001"));
    places.put("id", village.pageId());
    return places;
  }
}
