package org.banyan.ear.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.banyan.ear.community.Letters;
import org.banyan.ear.community.Newcomer;
import org.banyan.ear.community.Village;
import org.banyan.ear.running.DatabaseKind;
import org.banyan.ear.running.Rest;
import org.banyan.ear.running.RunningBanyan;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** On a server of its own, whose clock can be set. */
class InvitationIT {

  private static final String OVER = "does not work any more";
  private static RunningBanyan banyan;
  private static int count;

  private final String space = "party-" + ++count;
  private final String screen = "/s/" + space + "/invitations";
  private Rest admin;

  @BeforeAll
  static void start() {
    banyan = RunningBanyan.start(DatabaseKind.EMBEDDED, Map.of("BANYAN_TEST_CLOCK", "true"));
  }

  @AfterAll
  static void stop() throws Exception {
    banyan.close();
  }

  @BeforeEach
  void aPrivateSpace() {
    admin = banyan.admin();
    admin.post("spaces", Village.space(space, "GROUP", "Party " + count, "PRIVATE").build());
  }

  @Test
  void aStrangerJoinsByTheMailedLinkAndHoldsWhatItCarried() throws Exception {
    var to = "stranger" + count + "@people.test";
    invite(Map.of("email", to, "role", "REVIEWER", "languages", "fr, es", "mailLanguage", "fr"));
    assertThat(admin.page(screen).body()).contains(to).contains("Spanish").contains("French");
    var link = link(to, 1);
    var mail = mail(to);
    assertThat(mail.getSubject()).contains("vous invite dans «\u00a0Party " + count + "\u00a0»");
    assertThat(text(mail)).contains("relecture (espagnol, français)");
    assertThat(mail.getMessageID()).matches("<[0-9a-f]{32}@.+>");
    var guest = banyan.guest();
    assertThat(guest.page(link).expect(200).body())
        .contains("Party " + count)
        .contains("Reviewer")
        .contains("French")
        .contains(to);
    var handle = "stranger" + count;
    guest.submit(link, "join", newcomer(handle)).expect(303);
    guest.page("/s/" + space).expect(200);
    assertThat(roles(handle).getJsonArray("roles").toString()).isEqualTo("[\"REVIEWER\"]");
    assertThat(roles(handle).getJsonArray("languages").toString()).contains("fr").contains("es");
    assertThat(admin.page(screen).body()).doesNotContain(to);
  }

  @Test
  void aLinkWorksOnce() {
    var ben = Newcomer.join(banyan, "ben" + count, "Ben").signedIn();
    invite(Map.of("email", "@ben" + count, "role", "CONTRIBUTOR"));
    var link = link("ben" + count + "@people.test", 1);
    ben.submit(link, "accept", Map.of()).expect(303);
    assertThat(ben.page(link).expect(410).body()).contains(OVER).doesNotContain("name=\"accept\"");
    assertThat(banyan.guest().page(link).expect(410).body())
        .contains(OVER)
        .doesNotContain("name=\"join\"");
  }

  @Test
  void nobodyElseAcceptsWhatWasMadeOutToAPerson() {
    var cleo = Newcomer.join(banyan, "cleo" + count, "Cleo").signedIn();
    var eve = Newcomer.join(banyan, "eve" + count, "Eve").signedIn();
    invite(Map.of("email", "@cleo" + count, "role", "MODERATOR"));
    var link = link("cleo" + count + "@people.test", 1);
    assertThat(eve.page(link).expect(200).body())
        .contains("for somebody else")
        .doesNotContain("name=\"accept\"");
    var fields = new HashMap<>(Map.of("seal", eve.seal(), "token", link.split("token=")[1]));
    fields.putAll(Map.of("jakarta.faces.ViewState", "stateless", "accepting", "accepting"));
    fields.put("accept", "accept");
    assertThat(eve.press(link, fields).status()).isNotEqualTo(303);
    assertThat(banyan.guest().page(link).body())
        .doesNotContain("name=\"join\"")
        .contains("/login?next=");
    eve.page("/s/" + space).expect(404);
    cleo.submit(link, "accept", Map.of()).expect(303);
    assertThat(roles("cleo" + count).getJsonArray("roles").toString()).contains("MODERATOR");
    admin.get("spaces/" + space + "/roles/eve" + count).expect(404);
  }

  @Test
  void whatIsTakenBackOnTheScreenOpensNothing() {
    var to = "late" + count + "@people.test";
    invite(Map.of("email", to, "role", "REVIEWER"));
    var link = link(to, 1);
    var shown = admin.page(screen).body();
    var id = shown.replaceAll("(?s).*name=\"invitation\" value=\"(\\w+)\".*", "$1");
    admin.submit(screen, "withdraw", Map.of("invitation", id)).expect(303);
    assertThat(admin.page(screen).body()).doesNotContain(to).contains("No invitation is open");
    assertThat(banyan.guest().page(link).body()).contains(OVER).doesNotContain("Party " + count);
  }

  @Test
  void aLinkRunsOutAfterFourteenDays() {
    var to = "slow" + count + "@people.test";
    invite(Map.of("email", to, "role", "REVIEWER"));
    var link = link(to, 1);
    try {
      shift(Duration.ofDays(14).minusMinutes(5));
      assertThat(banyan.guest().page(link).body()).contains("Party " + count);
      shift(Duration.ofDays(14).plusMinutes(5));
      assertThat(banyan.guest().page(link).body()).contains(OVER).doesNotContain("Party " + count);
      assertThat(admin.page(screen).body()).contains("No invitation is open");
    } finally {
      shift(Duration.ZERO);
    }
  }

  @Test
  void whoGivesNoRolesInvitesNobodyAndSeesNothing() {
    var nosy = Newcomer.join(banyan, "nosy" + count, "Nora").signedIn();
    var wanted = invitation("x@people.test", "REVIEWER").build();
    var made = admin.post("spaces/" + space + "/invitations", wanted).expect(201).json();
    var one = "spaces/" + space + "/invitations/" + made.getString("id");
    nosy.page(screen).expect(404);
    nosy.post("spaces/" + space + "/invitations", wanted).expect(404);
    nosy.delete(one).expect(404);
    banyan.guest().post("spaces/" + space + "/invitations", wanted).expect(404);
    Village.grant(admin, space, "nosy" + count, "CONTRIBUTOR");
    nosy.page(screen).expect(403);
    nosy.get("spaces/" + space + "/invitations").expect(403);
    nosy.post("spaces/" + space + "/invitations", wanted).expect(403);
    nosy.delete(one).expect(403);
    open().post("spaces/" + space + "-open/invitations", wanted).expect(401);
    admin.delete(one).expect(204);
    admin.get(one).expect(404);
  }

  @Test
  void aProgramNamesTheLanguagesOfAReviewer() {
    var languages = Json.createArrayBuilder().add("es");
    var wanted = invitation("es@people.test", "REVIEWER").add("languages", languages).build();
    var made = admin.post("spaces/" + space + "/invitations", wanted).expect(201).json();
    assertThat(made.getJsonArray("languages").getString(0)).isEqualTo("es");
    var wrong = Json.createArrayBuilder().add("the Spanish");
    var refused = invitation("es@people.test", "REVIEWER").add("languages", wrong).build();
    admin.post("spaces/" + space + "/invitations", refused).expect(422);
  }

  @Test
  void whatIsWrongIsSaidAndTheFormKept() {
    var answer =
        admin.submit(screen, "send", Map.of("email", "nobody-of-this-name", "languages", "fr"));
    assertThat(answer.expect(422).body()).contains("Tick at least one role");
    var again = Map.of("email", "nobody-of-this-name", "role", "REVIEWER", "languages", "fr");
    assertThat(admin.submit(screen, "send", again).expect(422).body())
        .contains("Nobody has this handle")
        .contains("value=\"nobody-of-this-name\"")
        .contains("value=\"fr\"");
  }

  @Test
  void onlyAdministratorsSetTheClockOfARehearsal() {
    var nosy = Newcomer.join(banyan, "clock" + count, "Cora").signedIn();
    var body = Json.createObjectBuilder().add("offsetSeconds", 60).build();
    nosy.put("test/clock", body).expect(403);
    banyan.guest().put("test/clock", body).expect(401);
    admin.put("test/clock", Json.createObjectBuilder().build()).expect(422);
  }

  /** A guest before a space that everybody sees. */
  private Rest open() {
    admin
        .post("spaces", Village.space(space + "-open", "GROUP", "Open", "PUBLIC").build())
        .expect(201);
    return banyan.guest();
  }

  private void invite(Map<String, String> typed) {
    admin.submit(screen, "send", typed).expect(303);
  }

  private static String link(String to, int number) {
    return new Letters(banyan).link(to, "invitation", number);
  }

  private static Map<String, String> newcomer(String handle) {
    return Map.of("handle", handle, "displayName", "New Comer", "password", Newcomer.PASSWORD);
  }

  private JsonObject roles(String handle) {
    return admin.get("spaces/" + space + "/roles/" + handle).expect(200).json();
  }

  private static jakarta.json.JsonObjectBuilder invitation(String email, String role) {
    return Json.createObjectBuilder()
        .add("email", email)
        .add("roles", Json.createArrayBuilder().add(role));
  }

  private void shift(Duration by) {
    var body = Json.createObjectBuilder().add("offsetSeconds", by.toSeconds()).build();
    admin.put("test/clock", body).expect(204);
  }

  private static MimeMessage mail(String to) throws MessagingException {
    for (MimeMessage mail : banyan.mail().getReceivedMessages()) {
      if (Arrays.toString(mail.getAllRecipients()).contains(to)) {
        return mail;
      }
    }
    throw new AssertionError("No mail came to " + to);
  }

  private static String text(MimeMessage mail) throws MessagingException, IOException {
    return String.valueOf(mail.getContent());
  }
}
