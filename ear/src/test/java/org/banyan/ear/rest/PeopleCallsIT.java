package org.banyan.ear.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.banyan.ear.rest.Callers.json;

import jakarta.json.JsonObject;
import org.banyan.ear.running.Answer;
import org.banyan.ear.running.OnEmbedded;
import org.banyan.ear.running.Rest;
import org.banyan.ear.running.RunningBanyan;
import org.junit.jupiter.api.Test;

@OnEmbedded
class PeopleCallsIT {

  private final RunningBanyan banyan;

  PeopleCallsIT(RunningBanyan banyan) {
    this.banyan = banyan;
  }

  @Test
  void theCookieOfASignInIsOutOfReachOfScripts() {
    Answer refused = banyan.guest().post("session", json("{'handle':'admin','password':'no'}"));
    assertThat(refused.expect(401).json().getString("detail"))
        .isEqualTo(
            banyan
                .guest()
                .post("session", json("{'handle':'nobody-at-all','password':'no'}"))
                .expect(401)
                .json()
                .getString("detail"));
    Answer entered =
        banyan
            .guest()
            .post(
                "session",
                json("{'handle':'admin','password':'" + RunningBanyan.ADMIN_PASSWORD + "'}"))
            .expect(200);
    assertThat(entered.header("Set-Cookie").orElseThrow())
        .contains("BANYAN_SESSION=")
        .containsIgnoringCase("HttpOnly")
        .containsIgnoringCase("SameSite=Lax");
  }

  @Test
  void whoIsSignedInSeesThemselvesAndTheirSignIns() {
    Rest mina = Callers.person(banyan, "mina", 1);
    assertThat(mina.get("me").expect(200).json().getInt("trustLevel")).isEqualTo(1);
    JsonObject session =
        mina.get("sessions").expect(200).json().getJsonArray("items").getJsonObject(0);
    mina.delete("sessions/" + session.getString("id")).expect(204);
    mina.get("me").expect(401);
  }

  @Test
  void oneEndsNobodyElsesSignIn() {
    JsonObject session =
        banyan.admin().get("sessions").json().getJsonArray("items").getJsonObject(0);
    Callers.person(banyan, "mina", 1).delete("sessions/" + session.getString("id")).expect(404);
  }

  @Test
  void signingOutEndsTheSignIn() {
    Rest mina = Callers.person(banyan, "mina", 1);
    mina.delete("session").expect(204);
    mina.get("me").expect(401);
  }

  @Test
  void whoJoinsIsActiveOnceTheyFollowTheMailedLink() {
    String joining =
        "{'handle':'%s','displayName':'Joy','email':'joy@banyan.test','password':'long-roots-hang'}";
    Answer joined = banyan.guest().post("accounts", json(joining.formatted("joy"))).expect(201);
    assertThat(joined.json().getBoolean("active")).isFalse();
    Answer known = banyan.guest().post("accounts", json(joining.formatted("joy-two"))).expect(201);
    assertThat(known.body()).isEqualTo(joined.body().replace("joy", "joy-two"));
    banyan.guest().post("accounts", json(joining.formatted("joy"))).expect(409);
    banyan
        .guest()
        .post("session", json("{'handle':'joy','password':'long-roots-hang'}"))
        .expect(403);
  }

  @Test
  void onlyAdministratorsDecideAboutAccounts() {
    Rest mina = Callers.person(banyan, "mina", 1);
    Callers.person(banyan, "omar", 1);
    mina.patch("accounts/mina", json("{'headline':'Actuary'}")).expect(200);
    mina.patch("accounts/mina", json("{'trustLevel':3}")).expect(403);
    mina.patch("accounts/omar", json("{'headline':'x'}")).expect(403);
    mina.post("accounts", json("{'handle':'made','siteRoles':['ADMINISTRATOR']}")).expect(403);
    banyan.guest().patch("accounts/omar", json("{'headline':'x'}")).expect(401);
    banyan.admin().patch("accounts/omar", json("{'trustLevel':2}")).expect(200);
    JsonObject omar = mina.get("people/omar").expect(200).json();
    assertThat(omar.getInt("trustLevel")).isEqualTo(2);
    assertThat(omar).doesNotContainKey("email");
  }

  @Test
  void aProfileNamesOnlyWhatIsOnTheAxes() {
    Rest mina = Callers.person(banyan, "mina", 1);
    String body = "{'country':'atlantis','expertise':['alchemy']}";
    JsonObject refused = mina.patch("accounts/mina", json(body)).expect(422).json();
    assertThat(refused.getJsonArray("errors").getValuesAs(JsonObject.class))
        .extracting(error -> error.getString("field"))
        .containsExactly("country", "expertise");
  }

  @Test
  void peopleAreFoundByThoseWhoAreSignedIn() {
    Rest mina = Callers.person(banyan, "mina", 1);
    assertThat(mina.get("people?q=mina").expect(200).json().getJsonArray("items")).hasSize(1);
    banyan.guest().get("people").expect(401);
    banyan.guest().get("people/mina").expect(401);
  }

  @Test
  void aSuspendedPersonIsOut() {
    Rest pat = Callers.person(banyan, "pat", 1);
    banyan.admin().patch("accounts/pat", json("{'suspended':true}")).expect(200);
    pat.get("me").expect(401);
  }
}
