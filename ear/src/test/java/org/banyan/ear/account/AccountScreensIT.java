package org.banyan.ear.account;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.util.HashMap;
import java.util.Map;
import org.banyan.ear.community.Letters;
import org.banyan.ear.community.Newcomer;
import org.banyan.ear.running.OnEmbedded;
import org.banyan.ear.running.Rest;
import org.banyan.ear.running.RunningBanyan;
import org.junit.jupiter.api.Test;

@OnEmbedded
class AccountScreensIT {

  private final RunningBanyan banyan;
  private final Letters letters;

  AccountScreensIT(RunningBanyan banyan) {
    this.banyan = banyan;
    this.letters = new Letters(banyan);
  }

  @Test
  void aJoiningMailThatGotLostIsSentAgainAndItsLinkWorks() {
    Newcomer.ask(banyan, "lost", "Lore Lost");
    letters.link("lost@people.test", "activate");
    var admin = banyan.admin();
    assertThat(admin.page("/admin/people/lost").body()).contains("not activated yet");
    admin.submit("/admin/people/lost", "activation", Map.of()).expect(303);
    var link = letters.link("lost@people.test", "activate", 2);
    banyan.guest().submit(link, "activate", Map.of()).expect(303);
    banyan.guest().signedIn("lost", Newcomer.PASSWORD).get("me").expect(200);
  }

  @Test
  void anyMailIsSeenAndSentAgain() {
    Newcomer.ask(banyan, "twice", "Theo Twice");
    letters.link("twice@people.test", "activate");
    var admin = banyan.admin();
    var screen = admin.page("/admin/mails").expect(200).body();
    var mail =
        screen.split("to twice\"")[0].replaceAll("(?s).*name=\"mail\" value=\"(\\d+)\".*", "$1");
    admin.submit("/admin/mails", "again", Map.of("mail", mail)).expect(303);
    letters.link("twice@people.test", "activate", 2);
    assertThat(admin.page("/admin/audit").body()).contains("Sent a mail again");
  }

  @Test
  void mailsAndAccountsAreForAdministratorsAlone() {
    var nosy = Newcomer.join(banyan, "nosy", "Nora Nosy").signedIn();
    nosy.page("/admin/mails").expect(403);
    nosy.page("/admin/enrol").expect(403);
    var fields = Map.of("seal", nosy.seal(), "jakarta.faces.ViewState", "stateless");
    nosy.press("/admin/mails", with(fields, "sending", "again")).expect(403);
    nosy.press("/admin/enrol", with(fields, "enrolment", "enrol")).expect(403);
  }

  @Test
  void anAdministratorMakesAnAccountWhosePasswordIsChosenByMail() {
    var typed = Map.of("handle", "nora", "displayName", "Nora New", "email", "nora@people.test");
    banyan.admin().submit("/admin/enrol", "enrol", typed).expect(303);
    var chosen = Map.of("password", "the figs are ripe");
    var link = letters.link("nora@people.test", "reset");
    banyan.guest().submit(link, "reset", chosen).expect(303);
    banyan.guest().signedIn("nora", "the figs are ripe").get("me").expect(200);
  }

  @Test
  void aMailAddressChangesOnceTheLinkSentThereWasFollowed() {
    var mover = Newcomer.join(banyan, "mover", "Mo Mover").signedIn();
    var typed = Map.of("email", "moved@people.test", "present", Newcomer.PASSWORD);
    mover.submit("/settings/email", "ask", typed).expect(303);
    assertThat(address(mover)).isEqualTo("mover@people.test");
    var link = letters.link("moved@people.test", "settings/email");
    banyan.guest().submit(link, "prove", Map.of()).expect(303);
    assertThat(address(mover)).isEqualTo("moved@people.test");
    assertThat(letters.text("mover@people.test")).contains("another address");
  }

  @Test
  void aGuestAtARichScreenGetsNoContainerSession() {
    var sent = banyan.guest().page("/admin/people").expect(303);
    assertThat(sent.header("Location").orElse("")).startsWith("/login?next=");
    assertThat(sent.header("Set-Cookie").orElse("")).doesNotContain("JSESSIONID");
  }

  @Test
  void whoIsSignedInHasJoined() {
    var joined = Newcomer.join(banyan, "joined", "Jo Joined").signedIn();
    assertThat(joined.page("/join").expect(303).header("Location").orElse("")).isEqualTo("/");
    banyan.guest().page("/join").expect(200);
  }

  @Test
  void aProgramThatDoesNotSayWhatItIsHasANameAmongTheSignIns() {
    var quiet = Newcomer.join(banyan, "quiet", "Quinn Quiet");
    var entry = Json.createObjectBuilder().add("handle", "quiet");
    var signIn = entry.add("password", Newcomer.PASSWORD).build();
    banyan.guest().send("POST", "session", signIn, Map.of("User-Agent", "")).expect(200);
    assertThat(quiet.signedIn().page("/settings/sessions").expect(200).body())
        .contains("<span class=\"what\">Unknown program</span>");
  }

  @Test
  void whatAPersonKnowsAboutIsShownByItsName() {
    var names = Json.createObjectBuilder().add("en", "Pensions of elders");
    var theme = Json.createObjectBuilder().add("key", "elders").add("names", names).build();
    banyan.admin().post("axes/theme", theme).expect(201);
    var knower = Newcomer.join(banyan, "knower", "Kofi Knower").signedIn();
    var themes = Json.createArrayBuilder().add("elders");
    var change = Json.createObjectBuilder().add("expertise", themes).build();
    knower.patch("accounts/knower", change).expect(200);
    assertThat(knower.page("/u/knower").expect(200).body())
        .contains("href=\"/themes/elders\">Pensions of elders</a>");
  }

  @Test
  void howOftenMailComesIsTheirOwnToSay() {
    var reader = Newcomer.join(banyan, "weekly", "Wanda Weekly").signedIn();
    reader.submit("/settings", "change", Map.of("emailPace", "WEEKLY")).expect(303);
    assertThat(pace(reader)).isEqualTo("WEEKLY");
    var never = Json.createObjectBuilder().add("pace", "NEVER");
    var change = Json.createObjectBuilder().add("emailPreferences", never).build();
    reader.patch("accounts/weekly", change).expect(200);
    assertThat(pace(reader)).isEqualTo("NEVER");
  }

  @Test
  void aWrongPasswordChangesNothing() {
    var owner = Newcomer.join(banyan, "owner", "Olu Owner").signedIn();
    var typed = Map.of("email", "thief@people.test", "present", "not the password");
    owner.submit("/settings/email", "ask", typed).expect(422);
    assertThat(address(owner)).isEqualTo("owner@people.test");
  }

  @Test
  void failedSignInsAreOnRecordAndCanBeLookedFor() {
    Newcomer.join(banyan, "guessed", "Gus Guessed");
    var wrong = Json.createObjectBuilder().add("handle", "guessed").add("password", "no").build();
    banyan.guest().post("session", wrong).expect(401);
    var record = banyan.admin().page("/admin/audit?deed=sign-in-failed&lang=fr").expect(200).body();
    assertThat(record)
        .contains("A échoué à se connecter", "<td>guessed</td>", "mot de passe erroné");
    assertThat(banyan.admin().page("/admin/audit?deed=account-joined&lang=es").body())
        .contains("Se inscribió", "guessed");
  }

  private static String pace(Rest person) {
    var shown = person.get("people/weekly").expect(200).json();
    return shown.getJsonObject("emailPreferences").getString("pace");
  }

  private static String address(Rest person) {
    var handle = person.get("me").json().getString("handle");
    return person.get("people/" + handle).expect(200).json().getString("email");
  }

  private static Map<String, String> with(Map<String, String> fields, String form, String button) {
    var all = new HashMap<>(fields);
    all.putAll(Map.of(form, form, button, button));
    return all;
  }
}
