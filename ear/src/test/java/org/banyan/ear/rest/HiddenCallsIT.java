package org.banyan.ear.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.banyan.ear.rest.Callers.json;
import static org.banyan.ear.rest.Callers.save;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.stream.Stream;
import org.banyan.ear.running.Answer;
import org.banyan.ear.running.OnBothDatabases;
import org.banyan.ear.running.Rest;
import org.banyan.ear.running.RunningBanyan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A private space answers a guest, a stranger and an ex-member like one that does not exist. */
@OnBothDatabases
class HiddenCallsIT {

  private static final String MARKER = "quokka";
  private static final List<String> READS =
      List.of(
          "",
          "/pages",
          "/pages/start",
          "/pages/start/revisions",
          "/pages/start/revisions/1",
          "/pages/start/diff?from=1&to=1",
          "/pages/start/events",
          "/pages/start/links",
          "/pages/start/move",
          "/bin",
          "/pages/absent",
          "/members",
          "/export",
          "/roles/admin",
          "/entry");

  private static int count;

  private record Write(String method, String path, JsonObject body) {}

  private static final List<Write> WRITES =
      List.of(
          new Write("PATCH", "", json("{'title':'t'}")),
          new Write("POST", "/pages", Callers.newPage("x", "x")),
          new Write("PUT", "/pages/start", save("x", 1)),
          new Write("PATCH", "/pages/start", json("{'labels':['x']}")),
          new Write("DELETE", "/pages/start", null),
          new Write("PATCH", "/pages/start", json("{'space':'nothing-there'}")),
          new Write("DELETE", "/bin/start", null),
          new Write("POST", "/pages/start/restoration", null),
          new Write("POST", "/pages/start/revisions/1/restoration", json("{}")),
          new Write("PUT", "/members/admin", null),
          new Write("DELETE", "/members/admin", null),
          new Write("PUT", "/roles/admin", json("{'roles':[]}")),
          new Write("DELETE", "/roles/admin", null));

  private final RunningBanyan banyan;
  private final String space = "hidden-" + ++count;

  HiddenCallsIT(RunningBanyan banyan) {
    this.banyan = banyan;
  }

  @BeforeEach
  void makeAPrivateSpace() {
    Callers.space(banyan.admin(), space, "PRIVATE");
    Callers.page(banyan.admin(), space, "start", MARKER);
  }

  private Stream<Rest> outsiders() {
    Rest leaver = Callers.person(banyan, "deserter", 2);
    Rest admin = banyan.admin();
    admin.put("spaces/" + space + "/members/deserter", null).expect(200);
    leaver.get("spaces/" + space + "/pages/start").expect(200);
    admin.delete("spaces/" + space + "/members/deserter").expect(204);
    return Stream.of(banyan.guest(), Callers.person(banyan, "outsider", 2), leaver);
  }

  @Test
  void readingIsAnsweredExactlyAsWhereNothingIs() {
    outsiders()
        .forEach(
            outsider ->
                READS.forEach(
                    path -> {
                      Answer hidden = outsider.get("spaces/" + space + path).expect(404);
                      Answer absent = outsider.get("spaces/nothing-here" + path).expect(404);
                      assertThat(hidden.body()).as(path).isEqualTo(absent.body());
                      assertThat(hidden.body()).doesNotContain(MARKER).doesNotContain(space);
                    }));
  }

  @Test
  void writingIsAnsweredExactlyAsWhereNothingIs() {
    outsiders()
        .forEach(
            outsider ->
                WRITES.forEach(
                    write -> {
                      Answer hidden = send(outsider, write, space).expect(404);
                      Answer absent = send(outsider, write, "nothing-here").expect(404);
                      assertThat(hidden.body()).as(write.path()).isEqualTo(absent.body());
                    }));
  }

  @Test
  void noListNamesIt() {
    outsiders()
        .forEach(
            outsider -> {
              assertThat(outsider.get("spaces?limit=200").expect(200).body())
                  .doesNotContain("\"" + space + "\"");
              String asked = "access?deed=page.read&target=space:" + space;
              assertThat(outsider.get(asked).status()).isIn(401, 404);
            });
  }

  @Test
  void whatMembersGetIsKeptByNoCache() {
    Rest admin = banyan.admin();
    READS.stream()
        .filter(path -> !path.equals("/pages/absent"))
        .forEach(
            path ->
                assertThat(admin.get("spaces/" + space + path).expect(200).header("Cache-Control"))
                    .as(path)
                    .contains("private, no-store"));
  }

  private static Answer send(Rest outsider, Write write, String space) {
    return outsider.send(
        write.method(), "spaces/" + space + write.path(), write.body(), java.util.Map.of());
  }
}
