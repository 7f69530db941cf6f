package org.banyan.ear.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.banyan.ear.rest.Callers.json;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.banyan.ear.community.Village;
import org.banyan.ear.running.Answer;
import org.banyan.ear.running.OnEmbedded;
import org.banyan.ear.running.Rest;
import org.banyan.ear.running.RunningBanyan;
import org.junit.jupiter.api.Test;

/** Whatever is wrong with a call is named, all of it at once. */
@OnEmbedded
class NamedFaultsIT {

  private final RunningBanyan banyan;
  private final Rest admin;

  NamedFaultsIT(RunningBanyan banyan) {
    this.banyan = banyan;
    this.admin = banyan.admin();
    Village.of(banyan);
  }

  @Test
  void aNewPageIsToldOfEveryWrongField() {
    var page =
        json(
            "{'title':'t','body':'b','slug':'A B','themes':['no'],'regions':['nor'],"
                + "'parent':'nope','language':'zz!','labels':['%s']}".formatted("x".repeat(300)));
    assertThat(wrong(admin.post("spaces/village/pages", page)))
        .containsExactlyInAnyOrder("slug", "themes", "regions", "parent", "language", "labels");
    var empty = json("{'title':' ','body':'b','slug':'A B'}");
    assertThat(wrong(admin.post("spaces/village/pages", empty)))
        .containsExactlyInAnyOrder("title", "slug");
  }

  @Test
  void aChangedPageIsToldOfEveryWrongField() {
    var page =
        json(
            "{'slug':'A B','themes':['no'],'parent':'nope','language':'zz!','responsible':'nobody',"
                + "'reviewIntervalDays':-1}");
    assertThat(wrong(admin.patch("spaces/village/pages/rope", page)))
        .containsExactlyInAnyOrder(
            "slug", "themes", "parent", "language", "responsible", "reviewIntervalDays");
    admin.get("spaces/village/pages/rope").expect(200);
  }

  @Test
  void aNewAndAChangedSpaceAreToldOfEveryWrongField() {
    var space =
        "{%s'title':'','description':'%s','colour':'red','reviewIntervalDays':0,'frontPage':'A B'}";
    var description = "x".repeat(2001);
    var made = json(space.formatted("'key':'A B','kind':'THEME',", description));
    assertThat(wrong(admin.post("spaces", made)))
        .containsExactlyInAnyOrder(
            "key", "title", "description", "colour", "reviewIntervalDays", "frontPage");
    var changed = json(space.formatted("", description));
    assertThat(wrong(admin.patch("spaces/village", changed)))
        .containsExactlyInAnyOrder(
            "title", "description", "colour", "reviewIntervalDays", "frontPage");
  }

  @Test
  void anUploadNamesTheFieldThatLeadsNowhere() {
    for (String field : List.of("page", "replaces")) {
      for (String value : List.of("no-such-thing", "0000000000001")) {
        var sent = admin.attach(Village.SPACE, "a.txt", "a".getBytes(), Map.of(field, value));
        assertThat(wrong(sent)).containsExactly(field);
      }
    }
    var upload = json("{'name':'a.txt','size':1,'page':'no-such-page'}");
    assertThat(wrong(admin.post("spaces/village/uploads", upload))).containsExactly("page");
  }

  @Test
  void aBodyOfAnotherTypeIsToldWhichOneIsWanted() {
    assertThat(unfit("POST", "spaces/village/files", "application/json"))
        .isEqualTo("Bodies are multipart/form-data.");
    assertThat(unfit("POST", "spaces/village/imports", "text/plain"))
        .isEqualTo("Bodies are multipart/form-data.");
    assertThat(unfit("PATCH", "uploads/0000000000001", "application/json"))
        .isEqualTo("Bodies are application/octet-stream.");
    assertThat(unfit("POST", "spaces", "text/plain")).isEqualTo("Bodies are application/json.");
    assertThat(unfit("PATCH", "spaces/village", "text/plain"))
        .isEqualTo("Bodies are application/json or application/merge-patch+json.");
  }

  private String unfit(String method, String path, String type) {
    return admin.send(method, path, "{}".getBytes(), type).expect(415).json().getString("detail");
  }

  private static List<String> wrong(Answer answer) {
    return answer.expect(422).json().getJsonArray("errors").getValuesAs(JsonObject.class).stream()
        .map(error -> error.getString("field"))
        .toList();
  }
}
