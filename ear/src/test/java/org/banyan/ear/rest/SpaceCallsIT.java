package org.banyan.ear.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.banyan.ear.rest.Callers.json;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.banyan.ear.running.OnEmbedded;
import org.banyan.ear.running.Rest;
import org.banyan.ear.running.RunningBanyan;
import org.junit.jupiter.api.Test;

@OnEmbedded
class SpaceCallsIT {

  private final RunningBanyan banyan;

  SpaceCallsIT(RunningBanyan banyan) {
    this.banyan = banyan;
  }

  @Test
  void rulesComeFromAboveUntilTheyAreSet() {
    Rest admin = banyan.admin();
    admin
        .post(
            "spaces",
            json("{'key':'oceania','kind':'REGION','title':'Oceania','reviewIntervalDays':90}"))
        .expect(201);
    admin
        .post("spaces", json("{'key':'fiji','kind':'COUNTRY','title':'Fiji','parent':'oceania'}"))
        .expect(201);
    JsonObject fiji = banyan.guest().get("spaces/fiji").expect(200).json();
    assertThat(fiji.getInt("reviewIntervalDays")).isEqualTo(90);
    assertThat(fiji.getJsonObject("origins").getString("reviewIntervalDays")).isEqualTo("oceania");
    admin.patch("spaces/fiji", json("{'reviewIntervalDays':30}")).expect(200);
    JsonObject again =
        admin.patch("spaces/fiji", json("{'reviewIntervalDays':null}")).expect(200).json();
    assertThat(again.getInt("reviewIntervalDays")).isEqualTo(90);
    assertThat(banyan.guest().get("axes/region/fiji").expect(200).json().getString("parent"))
        .isEqualTo("oceania");
  }

  @Test
  void noAxisTellsOfAPrivateSpace() {
    var theme = "{'key':'hush','kind':'THEME','title':'Hush','visibility':'PRIVATE'}";
    banyan.admin().post("spaces", json(theme)).expect(201);
    banyan.guest().get("axes/theme/hush").expect(404);
    assertThat(banyan.guest().get("axes/theme").expect(200).body()).doesNotContain("ush");
  }

  @Test
  void aMemberBelowAHiddenSpaceIsNotToldItsKey() {
    Rest admin = banyan.admin();
    Callers.space(admin, "hidden-above", "PRIVATE");
    admin
        .post("spaces", json("{'key':'below','kind':'GROUP','title':'B','parent':'hidden-above'}"))
        .expect(201);
    Rest member = Callers.person(banyan, "bea", 1);
    admin.put("spaces/below/roles/bea", json("{'roles':['COORDINATOR']}")).expect(200);
    member.get("spaces/hidden-above").expect(404);
    assertThat(member.get("spaces/below").expect(200).body()).doesNotContain("hidden-above");
    assertThat(member.get("access?person=admin&deed=page.edit&target=space:below").body())
        .doesNotContain("hidden-above");
  }

  @Test
  void onlyThoseWhoMayMakeAndArrangeSpaces() {
    Rest newcomer = Callers.person(banyan, "nia", 0);
    String group = "{'key':'%s','kind':'GROUP','title':'Group'}";
    banyan.guest().post("spaces", json(group.formatted("g-guest"))).expect(401);
    newcomer.post("spaces", json(group.formatted("g-nia"))).expect(403);
    Rest member = Callers.person(banyan, "moe", 1);
    member.post("spaces", json(group.formatted("g-moe"))).expect(201);
    member.post("spaces", json("{'key':'t-moe','kind':'THEME','title':'T'}")).expect(403);
    newcomer.patch("spaces/g-moe", json("{'title':'mine'}")).expect(403);
    banyan.guest().patch("spaces/g-moe", json("{'title':'mine'}")).expect(401);
  }

  @Test
  void aTakenKeyIsAnsweredLikeAReservedOne() {
    Rest member = Callers.person(banyan, "moe", 1);
    Callers.space(banyan.admin(), "secret-key", "PRIVATE");
    String taken = taken(member, "secret-key");
    assertThat(taken).isEqualTo(taken(member, "admin"));
  }

  private static String taken(Rest member, String key) {
    return member
        .post("spaces", json("{'key':'" + key + "','kind':'GROUP','title':'G'}"))
        .expect(409)
        .body()
        .replace(key, "KEY");
  }

  @Test
  void rolesAreGivenAndTakenByCoordinators() {
    Rest admin = banyan.admin();
    Callers.space(admin, "roles-here", "PRIVATE");
    Rest rita = Callers.person(banyan, "rita", 1);
    admin
        .put("spaces/roles-here/roles/rita", json("{'roles':['REVIEWER'],'languages':['fr']}"))
        .expect(200);
    JsonObject me = rita.get("me").expect(200).json();
    assertThat(me.getJsonArray("roles").toString()).contains("roles-here").contains("REVIEWER");
    rita.put("spaces/roles-here/roles/rita", json("{'roles':['COORDINATOR']}")).expect(403);
    rita.put("spaces/roles-here/members/admin", null).expect(403);
    admin.put("spaces/roles-here/roles/rita", json("{'roles':['KING']}")).expect(422);
    admin.delete("spaces/roles-here/roles/admin").expect(409);
    admin.delete("spaces/roles-here/members/rita").expect(204);
    rita.get("spaces/roles-here").expect(404);
  }

  @Test
  void aMemberLeavesByACallOrOnTheScreen() {
    Rest admin = banyan.admin();
    Callers.space(admin, "left-here", "PRIVATE");
    Rest lea = Callers.person(banyan, "lea", 1);
    Rest max = Callers.person(banyan, "max", 1);
    for (String handle : List.of("lea", "max")) {
      admin.put("spaces/left-here/members/" + handle, null).expect(200);
    }
    lea.delete("spaces/left-here/members/max").expect(403);
    lea.delete("spaces/left-here/members/lea").expect(204);
    lea.get("spaces/left-here").expect(404);
    lea.delete("spaces/left-here/members/lea").expect(404);
    max.submit("/s/left-here/people", "leaveIt", Map.of()).expect(303);
    assertThat(max.page("/spaces").expect(200).body()).contains("You have left the space.");
    max.get("spaces/left-here").expect(404);
    admin.delete("spaces/left-here/members/admin").expect(409);
    assertThat(admin.submit("/s/left-here/people", "leaveIt", Map.of()).expect(409).body())
        .contains("Name another coordinator first");
  }

  @Test
  void aSpaceOpensOnlyWithAPageThatIsThere() {
    Rest admin = banyan.admin();
    Callers.space(admin, "opens-with", "PUBLIC");
    JsonObject refused =
        admin.patch("spaces/opens-with", json("{'frontPage':'start'}")).expect(422).json();
    assertThat(refused.getJsonArray("errors").getJsonObject(0).getString("field"))
        .isEqualTo("frontPage");
    Callers.page(admin, "opens-with", "start", "Begin here");
    admin.patch("spaces/opens-with", json("{'frontPage':'start'}")).expect(200);
    admin.patch("spaces/opens-with", json("{'frontPage':'home'}")).expect(422);
    assertThat(banyan.guest().page("/s/opens-with").expect(200).body()).contains("Begin here");
    admin.delete("spaces/opens-with/pages/start").expect(204);
    admin.patch("spaces/opens-with", json("{'frontPage':'start','title':'T'}")).expect(200);
  }

  @Test
  void anAdministratorEntersAPrivateSpaceOnRecord() {
    Rest pia = Callers.person(banyan, "pia", 1);
    pia.post("spaces", json("{'key':'g-pia','kind':'GROUP','title':'Pia','visibility':'PRIVATE'}"))
        .expect(201);
    Rest admin = banyan.admin();
    admin.get("spaces/g-pia").expect(404);
    banyan.guest().post("spaces/g-pia/entry", json("{'reason':'x'}")).expect(401);
    Callers.person(banyan, "moe", 1).post("spaces/g-pia/entry", json("{'reason':'x'}")).expect(404);
    admin.post("spaces/g-pia/entry", json("{'reason':' '}")).expect(422);
    admin.post("spaces/g-pia/entry", json("{'reason':'a complaint'}")).expect(204);
    admin.get("spaces/g-pia").expect(200);
    assertThat(pia.get("spaces/g-pia/entry").expect(200).body()).contains("a complaint");
  }

  @Test
  void thePolicyExplainsItself() {
    Rest moe = Callers.person(banyan, "moe", 1);
    Callers.space(banyan.admin(), "explained", "PUBLIC");
    JsonObject verdict =
        moe.get("access?deed=space.arrange&target=space:explained").expect(200).json();
    assertThat(verdict.getBoolean("allowed")).isFalse();
    assertThat(verdict.getJsonArray("because")).isNotEmpty();
    moe.get("access?person=admin&deed=space.arrange&target=space:explained").expect(403);
    moe.get("access?deed=space.arrange").expect(422);
    banyan.guest().get("access?deed=space.arrange&target=space:explained").expect(401);
  }

  @Test
  void onlyAdministratorsArrangeTheAxes() {
    JsonObject value = json("{'key':'statistics','names':{'en':'Statistics','fr':'Statistiques'}}");
    banyan.guest().post("axes/target", value).expect(401);
    Callers.person(banyan, "moe", 1).post("axes/target", value).expect(403);
    banyan.admin().post("axes/target", value).expect(201);
    banyan.admin().post("axes/target", value).expect(409);
    banyan.admin().patch("axes/target/statistics", json("{'parent':'statistics'}")).expect(422);
    Callers.person(banyan, "moe", 1)
        .patch("axes/target/statistics", json("{'names':{'en':'x'}}"))
        .expect(403);
    assertThat(banyan.guest().get("axes/target").expect(200).body()).contains("Statistiques");
    banyan.guest().get("axes/nonsense").expect(404);
  }
}
