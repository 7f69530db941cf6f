package org.banyan.ear.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.banyan.ear.rest.Callers.json;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.banyan.ear.community.Resources;
import org.banyan.ear.running.Answer;
import org.banyan.ear.running.OnEmbedded;
import org.banyan.ear.running.Rest;
import org.banyan.ear.running.RunningBanyan;
import org.junit.jupiter.api.Test;

/** What a program may do by a token, and what it may not. */
@OnEmbedded
class TokenCallsIT {

  /** What a call may want to be sent as, tried in turn. */
  private static final List<Map<String, String>> BODIES =
      List.of(
          Map.of(),
          Map.of("Content-Type", "multipart/form-data; boundary=x"),
          Map.of("Content-Type", "application/octet-stream"));

  private final RunningBanyan banyan;

  TokenCallsIT(RunningBanyan banyan) {
    this.banyan = banyan;
  }

  @Test
  void theScopeReadIsRefusedEveryUnsafeCallThereIs() throws IOException, URISyntaxException {
    var program = banyan.guest().bearing(token(banyan.admin(), "read"));
    var unsafe = Resources.calls().stream().filter(call -> !call.method().equals("GET")).toList();
    assertThat(unsafe).hasSizeGreaterThan(20);
    var all = new SoftAssertions();
    for (var call : unsafe) {
      var answer = attempt(program, call);
      all.assertThat(answer.status()).as("%s%n%s", call, answer.body()).isEqualTo(403);
      all.assertThat(answer.body()).contains("scope-missing").containsPattern("“(write|admin)”");
    }
    all.assertAll();
  }

  @Test
  void aTokenReadsAndWritesWithoutAnyOtherProof() {
    var admin = banyan.admin();
    Callers.space(admin, "bearers", "PUBLIC");
    var program = banyan.guest().bearing(token(admin, "write"));
    assertThat(program.get("me").expect(200).json().getString("handle")).isEqualTo("admin");
    Callers.page(program, "bearers", "by-token", "Written by a program.");
    assertThat(program.get("spaces/bearers/pages/by-token").expect(200).json().getString("author"))
        .isEqualTo("admin");
  }

  @Test
  void administrationNeedsTheScopeForIt() {
    var admin = banyan.admin();
    var writing = banyan.guest().bearing(token(admin, "write"));
    var space = json("{'key':'by-program','kind':'THEME','title':'By program'}");
    assertThat(writing.post("spaces", space).expect(403).body()).contains("“admin”");
    assertThat(writing.get("me").json().getJsonArray("siteRoles")).isEmpty();
    writing.patch("accounts/admin", json("{'trustLevel':3}")).expect(403);
    banyan.guest().bearing(token(admin, "admin")).post("spaces", space).expect(201);
  }

  @Test
  void aTokenIsShownOnceAndListedWithoutItsText() {
    var ada = Callers.person(banyan, "token-once", 1);
    var made = make(ada, "{'name':'nightly','scopes':['read'],'expiresAt':'2035-01-01T00:00:00Z'}");
    var text = made.expect(201).json().getString("token");
    assertThat(made.header("Location")).isPresent();
    assertThat(made.header("Cache-Control")).contains("private, no-store");
    assertThat(ada.get("tokens").expect(200).body())
        .contains(made.json().getString("id"), "nightly", "2035-01-01T00:00:00Z")
        .doesNotContain(text);
    ada.delete("tokens/" + made.json().getString("id")).expect(204);
    banyan.guest().bearing(text).get("me").expect(401);
    assertThat(ada.get("tokens").json().getJsonArray("items")).isEmpty();
  }

  @Test
  void othersTokensAreAsGoodAsAbsent() {
    var ada = Callers.person(banyan, "token-ada", 1);
    var made = make(ada, "{'name':'mine','scopes':['read']}").expect(201).json();
    var bob = Callers.person(banyan, "token-bob", 1);
    bob.delete("tokens/" + made.getString("id")).expect(404);
    banyan.guest().delete("tokens/" + made.getString("id")).expect(401);
    banyan.guest().get("tokens").expect(401);
    banyan.guest().bearing(made.getString("token")).get("me").expect(200);
  }

  @Test
  void aTokenMakesNoneThatIsWider() {
    var ada = Callers.person(banyan, "token-ada", 1);
    var program = banyan.guest().bearing(token(ada, "write"));
    make(program, "{'name':'wider','scopes':['write','admin']}").expect(403);
    make(program, "{'name':'narrower','scopes':['read']}").expect(201);
  }

  @Test
  void theTokenCountsAndNotTheCookieBesideIt() {
    var both = banyan.admin().bearing(token(Callers.person(banyan, "token-ada", 1), "read"));
    assertThat(both.get("me").expect(200).json().getString("handle")).isEqualTo("token-ada");
    both.post("spaces/nowhere/pages", Callers.newPage("x", "x")).expect(403);
  }

  @Test
  void aWrongTokenIsNobodysWhateverCookieComesWithIt() {
    var answer = banyan.admin().bearing("banyan_wrong").get("spaces").expect(401);
    assertThat(answer.header("WWW-Authenticate")).contains("Bearer");
    assertThat(answer.json().getString("type")).isEqualTo("urn:banyan:problem:token-unknown");
  }

  @Test
  void aSuspendedPersonsTokenIsDead() {
    var program = banyan.guest().bearing(token(Callers.person(banyan, "token-eve", 1), "write"));
    program.get("me").expect(200);
    banyan.admin().patch("accounts/token-eve", json("{'suspended':true}")).expect(200);
    program.get("me").expect(401);
  }

  @Test
  void whatIsWrongWithATokenIsSaid() {
    var ada = Callers.person(banyan, "token-ada", 1);
    for (var body : List.of("{}", "{'name':'x','scopes':['all']}", "{'name':'x','scopes':[]}")) {
      make(ada, body).expect(422);
    }
    make(ada, "{'name':'x','scopes':['read'],'expiresAt':'2001-01-01T00:00:00Z'}").expect(422);
  }

  @Test
  void aScreenTakesNoTokenForASignIn() {
    var program = banyan.guest().bearing(token(banyan.admin(), "admin"));
    program.page("/admin").expect(303);
  }

  @Test
  void theScreenMakesATokenShowsItOnceAndRevokesIt() {
    var ada = Callers.person(banyan, "token-screen", 1);
    var shown = ada.submit("/settings/tokens", "make", Map.of("name", "by screen")).expect(200);
    var text = org.jsoup.Jsoup.parse(shown.body()).getElementById("secret").attr("value");
    banyan.guest().bearing(text).get("me").expect(200);
    assertThat(ada.page("/settings/tokens").body()).contains("by screen").doesNotContain(text);
    var id = ada.get("tokens").json().getJsonArray("items").getJsonObject(0).getString("id");
    ada.submit("/settings/tokens", "revoke", Map.of("token", id)).expect(303);
    banyan.guest().bearing(text).get("me").expect(401);
  }

  private static Answer attempt(Rest program, Resources.Call call) {
    return attempt(
        program, call.method(), call.template().substring(1).replaceAll("\\{\\w+}", "1"));
  }

  /** Sends an empty body of whichever type the call takes. */
  static Answer attempt(Rest program, String method, String path) {
    var body = method.equals("DELETE") ? null : JsonValue.EMPTY_JSON_OBJECT;
    return BODIES.stream()
        .map(type -> program.send(method, path, body, type))
        .filter(answer -> answer.status() != 415)
        .findFirst()
        .orElseThrow();
  }

  private static String token(Rest person, String scope) {
    return make(person, "{'name':'test','scopes':['%s']}".formatted(scope))
        .expect(201)
        .json()
        .getString("token");
  }

  private static Answer make(Rest person, String body) {
    JsonObject draft = json(body);
    return person.post("tokens", draft);
  }
}
