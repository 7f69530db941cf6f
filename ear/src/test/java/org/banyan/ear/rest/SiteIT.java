package org.banyan.ear.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.banyan.ear.rest.Callers.json;

import java.util.Map;
import org.banyan.ear.running.DatabaseKind;
import org.banyan.ear.running.RunningBanyan;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A server of its own, since what the site says is said to everybody. */
class SiteIT {

  private static final String JOINING =
      "{'handle':'%s','displayName':'J','email':'%s@banyan.test','password':'long-roots-hang'%s}";

  private static RunningBanyan banyan;

  @BeforeAll
  static void start() {
    banyan = RunningBanyan.start(DatabaseKind.EMBEDDED);
  }

  @AfterAll
  static void stop() throws Exception {
    banyan.close();
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
  void nobodyElseSaysAnything() {
    banyan.guest().page("/admin/site").expect(303);
    Callers.person(banyan, "bystander", 3).page("/admin/site").expect(403);
  }
}
