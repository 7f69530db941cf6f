package org.banyan.ear.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.banyan.ear.rest.Callers.json;

import java.util.Map;
import org.banyan.ear.running.OnEmbedded;
import org.banyan.ear.running.RunningBanyan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@OnEmbedded
class SiteIT {

  private static final String JOINING =
      "{'handle':'%s','displayName':'J','email':'%s@banyan.test','password':'long-roots-hang'%s}";

  private static final String LOGO =
      "data:image/gif;base64," + "R0lGODlhAQABAIAAAP///wAAACH5BAEAAAAALAAAAAABAAEAAAICRAEAOw==";

  private final RunningBanyan banyan;

  SiteIT(RunningBanyan banyan) {
    this.banyan = banyan;
  }

  /** What the site says is said to everybody, and to the tests that come after too. */
  @AfterEach
  void takeBack() {
    var nothing = "{'name':null,'logo':null,'footer':null,'legal':null,'conduct':null}";
    banyan.admin().patch("site", json(nothing)).expect(200);
  }

  @Test
  void whereNothingIsRehearsedThereIsNoClockToSet() {
    banyan.admin().put("test/clock", Callers.json("{'offsetSeconds':60}")).expect(404);
  }

  @Test
  void whatAnAdministratorSaysStandsOnEveryScreenAndIsAskedOfWhoeverJoins() {
    var admin = banyan.admin();
    banyan.guest().page("/legal").expect(200);
    var said = Map.of("name", "The Grove", "footer", "Run by gardeners", "conduct", "Be *kind*.");
    admin.submit("/admin/site", "keep", said).expect(303);
    assertThat(banyan.guest().page("/").expect(200).body())
        .contains("· The Grove</title>", "Run by gardeners", "/conduct");
    assertThat(banyan.guest().page("/conduct").expect(200).body()).contains("Be <em>kind</em>.");
    var joining = banyan.guest().post("accounts", json(JOINING.formatted("jo", "jo", "")));
    assertThat(joining.expect(422).body()).contains("conduct-not-accepted");
    banyan
        .guest()
        .post("accounts", json(JOINING.formatted("jo", "jo", ",'conduct':1")))
        .expect(201);
    var typed = Map.of("handle", "may", "displayName", "May", "email", "may@banyan.test");
    assertThat(banyan.guest().submit("/join", "join", typed).expect(422).body())
        .contains("name=\"conduct\"", "May");
  }

  @Test
  void programsReadAndSayItToo() {
    var admin = banyan.admin();
    var before = admin.get("site").expect(200);
    var tag = before.header("ETag").orElseThrow();
    var said = json("{'footer':'By REST','legal':'Write to *us*.','logo':'%s'}".formatted(LOGO));
    var after = admin.send("PATCH", "site", said, Map.of("If-Match", tag)).expect(200).json();
    assertThat(after.getString("name")).isEqualTo(before.json().getString("name"));
    assertThat(after.getString("footer")).isEqualTo("By REST");
    var seen = banyan.guest().get("site").expect(200).json();
    assertThat(seen.getString("legal")).isEqualTo("Write to *us*.");
    banyan.guest().page(seen.getString("logo")).expect(200);
    admin.send("PATCH", "site", said, Map.of("If-Match", tag)).expect(412);
    var wrong = json("{'footer':'two\\nlines','logo':'data:text/html;base64,PGI+','name':'%s'}");
    wrong = json(wrong.toString().replace("%s", "x".repeat(100)));
    assertThat(admin.patch("site", wrong).expect(422).json().getJsonArray("errors"))
        .extracting(error -> error.asJsonObject().getString("field"))
        .containsExactlyInAnyOrder("name", "footer", "logo");
    admin.patch("site", json("{'footer':null,'legal':null,'logo':null}")).expect(200);
    assertThat(banyan.guest().get("site").json().isNull("logo")).isTrue();
    banyan.guest().page("/assets/logo").expect(404);
  }

  @Test
  void nobodyElseSaysAnything() {
    banyan.guest().page("/admin/site").expect(303);
    Callers.person(banyan, "bystander", 3).page("/admin/site").expect(403);
    var said = json("{'footer':'Mine'}");
    banyan.guest().patch("site", said).expect(401);
    Callers.person(banyan, "bystander", 3).patch("site", said).expect(403);
    var writing = json("{'name':'test','scopes':['write']}");
    var token = banyan.admin().post("tokens", writing).expect(201).json().getString("token");
    assertThat(banyan.guest().bearing(token).patch("site", said).expect(403).body())
        .contains("scope-missing");
  }
}
