package org.banyan.ear.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.HashMap;
import java.util.Map;
import org.banyan.ear.community.Newcomer;
import org.banyan.ear.community.Village;
import org.banyan.ear.running.OnEmbedded;
import org.banyan.ear.running.Rest;
import org.banyan.ear.running.RunningBanyan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who sees which long job, in the list of all and one by one. */
@OnEmbedded
class JobsIT {

  private static final String HIDDEN = "In a private space";
  private static int count;

  private final RunningBanyan banyan;
  private final String open = "jobs-open-" + ++count;
  private final String closed = "jobs-closed-" + count;
  private Rest admin;
  private Rest keeper;

  JobsIT(RunningBanyan banyan) {
    this.banyan = banyan;
  }

  /** The administrator leaves the private space to its keeper. */
  @BeforeEach
  void anOpenSpaceAndAPrivateOneOfSomebodyElse() {
    admin = banyan.admin();
    keeper = Newcomer.join(banyan, "keeper-" + count, "Kim Keeper").signedIn();
    admin.post("spaces", Village.space(open, "GROUP", "Open", "PUBLIC").build()).expect(201);
    admin.post("spaces", Village.space(closed, "GROUP", "Closed", "PRIVATE").build()).expect(201);
    Village.grant(admin, closed, "keeper-" + count, "COORDINATOR");
    admin.delete("spaces/" + closed + "/roles/admin").expect(204);
  }

  @Test
  void anAdministratorSeesTheJobsOfEverybody() {
    var id = imported(admin, open);
    var line = line(id);
    assertThat(line.getString("space")).isEqualTo(open);
    assertThat(line.getString("title")).isEqualTo("docs.zip");
    assertThat(line.getString("owner")).isEqualTo("admin");
    assertThat(line.getString("state")).isEqualTo("DONE");
    assertThat(line.getInt("remarks")).as("a link that leads somewhere is no remark").isZero();
    assertThat(admin.page("/admin/jobs").expect(200).body())
        .contains("/s/" + open + "/import?job=" + id)
        .contains("docs.zip");
  }

  @Test
  void theListIsForAdministratorsAlone() {
    keeper.get("jobs").expect(403);
    keeper.page("/admin/jobs").expect(403);
    banyan.guest().get("jobs").expect(401);
    assertThat(banyan.guest().page("/admin/jobs").expect(303).header("Location").orElse(""))
        .startsWith("/login?next=");
    var seal = Map.of("seal", keeper.seal(), "jakarta.faces.ViewState", "stateless");
    var pressed = new HashMap<>(seal);
    pressed.putAll(Map.of("stopping", "stopping", "stop", "stop", "job", imported(admin, open)));
    keeper.press("/admin/jobs", pressed).expect(403);
  }

  @Test
  void aJobInAPrivateSpaceIsNamedToNobodyOutside() {
    var id = imported(keeper, closed);
    var line = line(id);
    assertThat(line.isNull("space")).isTrue();
    assertThat(line.isNull("title")).isTrue();
    assertThat(admin.page("/admin/jobs").expect(200).body())
        .contains(HIDDEN)
        .doesNotContain(closed)
        .doesNotContain(id);
    admin.get("jobs/" + id).expect(404);
    admin.page("/s/" + closed + "/import?job=" + id).expect(404);
    Rest stranger = Newcomer.join(banyan, "stranger-" + count, "Sam Stranger").signedIn();
    stranger.get("jobs/" + id).expect(404);
    stranger.delete("jobs/" + id).expect(404);
    stranger.page("/s/" + closed + "/import?job=" + id).expect(404);
    stranger.page("/s/" + open + "/import?job=" + id).expect(403);
    banyan.guest().get("jobs/" + id).expect(401);
    keeper.get("jobs/" + id).expect(200);
    assertThat(keeper.page("/s/" + closed + "/import?job=" + id).expect(200).body())
        .contains("docs.zip");
  }

  @Test
  void anAdministratorWhoCameInSeesTheJobByItsName() {
    var id = imported(keeper, closed);
    var reason = Json.createObjectBuilder().add("reason", "An import is stuck").build();
    admin.post("spaces/" + closed + "/entry", reason).expect(204);
    assertThat(line(id).getString("space")).isEqualTo(closed);
    assertThat(admin.get("jobs/" + id).expect(200).json().getString("title")).isEqualTo("docs.zip");
    assertThat(admin.page("/admin/jobs").body()).contains("/s/" + closed + "/import?job=" + id);
  }

  @Test
  void aJobIsShownInItsOwnSpaceOnly() {
    var id = imported(admin, open);
    admin.post("spaces", Village.space(open + "-b", "GROUP", "Beside", "PUBLIC").build());
    admin.page("/s/" + open + "-b/import?job=" + id).expect(404);
    admin.get("jobs/0000000000001").expect(404);
    admin.get("jobs/nothing").expect(404);
  }

  @Test
  void anAdministratorStopsTheTickedJobOfAnybody() {
    var location = new Imports(keeper, closed).begin(Archives.pages(2_000), Map.of());
    var id = location.replaceFirst(".*/", "");
    admin.submit("/admin/jobs", "stop", Map.of("job", id)).expect(303);
    var job = new Imports(keeper, closed).ended(location);
    assertThat(job.getString("state")).isEqualTo("CANCELLED");
    assertThat(admin.page("/admin/jobs").expect(200).body()).doesNotContain(id);
  }

  private String imported(Rest by, String space) {
    var imports = new Imports(by, space);
    var location = imports.begin(Archives.pages(1), Map.of());
    imports.ended(location);
    return location.replaceFirst(".*/", "");
  }

  private JsonObject line(String id) {
    return admin
        .get("jobs")
        .expect(200)
        .json()
        .getJsonArray("items")
        .getValuesAs(JsonObject.class)
        .stream()
        .filter(line -> line.getString("id").equals(id))
        .findFirst()
        .orElseThrow();
  }
}
