package org.banyan.ear.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.banyan.ear.rest.Callers.json;

import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.banyan.ear.community.Letters;
import org.banyan.ear.community.Newcomer;
import org.banyan.ear.running.Answer;
import org.banyan.ear.running.OnEmbedded;
import org.banyan.ear.running.Rest;
import org.banyan.ear.running.RunningBanyan;
import org.junit.jupiter.api.Test;

/** What administrators see and do on screens, for programs. */
@OnEmbedded
class AdministrationCallsIT {

  private final RunningBanyan banyan;

  AdministrationCallsIT(RunningBanyan banyan) {
    this.banyan = banyan;
  }

  @Test
  void nobodyElseReadsWhatIsForAdministrators() {
    Rest other = Callers.person(banyan, "curious", 3);
    for (String path : List.of("audit", "mails", "settings")) {
      banyan.guest().get(path).expect(401);
      other.get(path).expect(403);
      assertThat(program("read").get(path).expect(403).body()).contains("scope-missing", "“admin”");
      Answer answer = program("admin").get(path).expect(200);
      assertThat(answer.header("Cache-Control")).contains("private, no-store");
    }
  }

  @Test
  void theRecordOfDeedsIsReadThroughTheFiltersOfItsScreen() {
    Rest admin = banyan.admin();
    Callers.person(banyan, "recorded", 1);
    Callers.space(admin, "on-record", "PUBLIC");
    JsonObject made = items(admin, "audit?deed=space-made&person=@Admin").get(0);
    assertThat(made.getString("target")).isEqualTo("on-record");
    assertThat(made.getString("person")).isEqualTo("admin");
    assertThat(made.getString("detail")).isEqualTo("PUBLIC");
    assertThat(made.getString("id")).hasSize(13);
    assertThat(items(admin, "audit?person=recorded"))
        .extracting(line -> line.getString("deed"))
        .containsExactly("sign-in");
    assertThat(items(admin, "audit?to=2001-01-01")).isEmpty();
    String day = made.getString("at").substring(0, 10);
    assertThat(items(admin, "audit?deed=space-made&from=" + day + "&to=" + day)).contains(made);
    assertThat(admin.get("audit?from=yesterday").expect(422).body()).contains("\"from\"");
  }

  @Test
  void theRecordGoesOnWhereItStopped() {
    Rest admin = banyan.admin();
    Callers.person(banyan, "paged", 1);
    Callers.person(banyan, "paged", 1);
    JsonObject first = admin.get("audit?person=paged&limit=1").expect(200).json();
    String next = URLEncoder.encode(first.getString("next"), StandardCharsets.UTF_8);
    JsonObject second = admin.get("audit?person=paged&limit=1&cursor=" + next).expect(200).json();
    assertThat(second.getJsonArray("items")).hasSize(1).isNotEqualTo(first.getJsonArray("items"));
    assertThat(second.isNull("next")).isTrue();
    admin.get("audit?cursor=nonsense").expect(422);
  }

  @Test
  void anyMailIsSeenAndSentAgain() {
    var letters = new Letters(banyan);
    Newcomer.ask(banyan, "mailed", "May Mailed");
    letters.link("mailed@people.test", "activate");
    JsonObject mail =
        items(banyan.admin(), "mails?limit=200").stream()
            .filter(line -> line.getString("handle", "").equals("mailed"))
            .findFirst()
            .orElseThrow();
    assertThat(mail.getString("kind")).isEqualTo("account-activation");
    String again = "mails/" + mail.getString("id") + "/delivery";
    banyan.guest().post(again, null).expect(401);
    Callers.person(banyan, "curious", 3).post(again, null).expect(403);
    program("write").post(again, null).expect(403);
    banyan.admin().post("mails/7zzzzzzzzzzzz/delivery", null).expect(404);
    banyan.admin().post(again, null).expect(204);
    letters.link("mailed@people.test", "activate", 2);
  }

  @Test
  void settingsAreToldWithTheirOriginAndSecretsAreNot() {
    List<JsonObject> settings = items(banyan.admin(), "settings?limit=200");
    JsonObject password = named(settings, "BANYAN_ADMIN_PASSWORD");
    assertThat(password.getBoolean("secret")).isTrue();
    assertThat(password.getBoolean("set")).isTrue();
    assertThat(password.isNull("value")).isTrue();
    assertThat(named(settings, "BANYAN_CLUSTER").getString("origin")).isEqualTo("DEFAULT");
    assertThat(named(settings, "BANYAN_DATA").getString("value")).isNotEmpty();
  }

  @Test
  void labelsAreCountedOverWhatTheReaderSees() {
    Rest admin = banyan.admin();
    Callers.space(admin, "labels-seen", "PUBLIC");
    Callers.space(admin, "labels-hidden", "PRIVATE");
    for (String space : List.of("labels-seen", "labels-hidden")) {
      Callers.page(admin, space, "start", "text");
      admin.patch("spaces/" + space + "/pages/start", json("{'labels':['kapok']}")).expect(200);
    }
    admin
        .patch("spaces/labels-hidden/pages/start", json("{'labels':['kapok','secret-grove']}"))
        .expect(200);
    assertThat(pages(banyan.guest(), "kapok")).isEqualTo(1);
    assertThat(pages(admin, "kapok")).isEqualTo(2);
    assertThat(banyan.guest().get("labels?limit=200").body()).doesNotContain("secret-grove");
    List<JsonObject> most = items(admin, "labels?sort=COUNT&limit=200");
    assertThat(most).extracting(label -> -label.getInt("pages")).isSorted();
    admin.get("labels?sort=SIZE").expect(422);
  }

  private static int pages(Rest reader, String label) {
    return items(reader, "labels?limit=200").stream()
        .filter(line -> line.getString("label").equals(label))
        .mapToInt(line -> line.getInt("pages"))
        .sum();
  }

  private static JsonObject named(List<JsonObject> settings, String name) {
    return settings.stream()
        .filter(line -> line.getString("name").equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static List<JsonObject> items(Rest reader, String path) {
    return reader.get(path).expect(200).json().getJsonArray("items").getValuesAs(JsonObject.class);
  }

  private Rest program(String scope) {
    JsonObject wanted = json("{'name':'test','scopes':['%s']}".formatted(scope));
    String token = banyan.admin().post("tokens", wanted).expect(201).json().getString("token");
    return banyan.guest().bearing(token);
  }
}
