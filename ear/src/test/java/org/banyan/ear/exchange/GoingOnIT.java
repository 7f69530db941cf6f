package org.banyan.ear.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import org.banyan.ear.community.Newcomer;
import org.banyan.ear.community.Village;
import org.banyan.ear.running.Answer;
import org.banyan.ear.running.OnEmbedded;
import org.banyan.ear.running.Rest;
import org.banyan.ear.running.RunningBanyan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An import that was stopped goes on, by a call and on its screen. */
@OnEmbedded
class GoingOnIT {

  private static final int PAGES = 600;
  private static int count;

  private final RunningBanyan banyan;
  private final String space = "going-on-" + ++count;
  private Rest admin;
  private Imports imports;

  GoingOnIT(RunningBanyan banyan) {
    this.banyan = banyan;
  }

  @BeforeEach
  void makeASpace() {
    admin = banyan.admin();
    admin.post("spaces", Village.space(space, "GROUP", "Imported", "PUBLIC").build()).expect(201);
    imports = new Imports(admin, space);
  }

  @Test
  void whatWasStoppedGoesOnWhereItWas() {
    var location = stopped();
    int done = admin.get(location).json().getInt("done");
    Rest newcomer = Newcomer.join(banyan, space + "-newcomer", "Nel Newcomer").signedIn();
    resume(newcomer, location).expect(404);
    resume(banyan.guest(), location).expect(401);
    var answer = resume(admin, location).expect(202);
    assertThat(answer.header("Location")).contains("/api/v1/" + location);
    assertThat(answer.json().getInt("done")).isGreaterThanOrEqualTo(done).isPositive();
    assertDone(location);
    assertThat(resume(admin, location).expect(409).json().getString("type")).endsWith("job-done");
  }

  @Test
  void itsScreenHasAButtonForIt() {
    var location = stopped();
    var screen = screen(location);
    assertThat(admin.page(screen).expect(200).body()).contains("id=\"resume\"");
    admin.submit(screen, "resume", Map.of()).expect(303);
    assertDone(location);
    assertThat(admin.page(screen).expect(200).body()).doesNotContain("id=\"resume\"");
  }

  @Test
  void whereTheArchiveIsNotKeptAnyMoreThatIsSaid() throws IOException {
    var location = stopped();
    var name = location.replaceFirst(".*/", "") + ".zip";
    Files.delete(banyan.data().resolve("files/imports").resolve(name));
    assertThat(resume(admin, location).expect(409).json().getString("type"))
        .endsWith("archive-gone");
    assertThat(admin.page(screen(location)).expect(200).body())
        .contains("Its archive is not kept any more")
        .doesNotContain("id=\"resume\"");
  }

  private String stopped() {
    var location = imports.begin(Archives.pages(PAGES), Map.of());
    imports.await(location, job -> job.getInt("done") > 0);
    admin.delete(location).expect(204);
    var job = admin.get(location).expect(200).json();
    assertThat(job.getString("state")).isEqualTo("CANCELLED");
    assertThat(job.getBoolean("resumable")).isTrue();
    return location;
  }

  private void assertDone(String location) {
    var job = imports.ended(location);
    assertThat(job.getString("state")).isEqualTo("DONE");
    assertThat(job.getJsonObject("counts").getInt("NEW")).isEqualTo(PAGES + 1);
    assertThat(job.getBoolean("resumable")).isFalse();
  }

  private static Answer resume(Rest caller, String location) {
    return caller.post(location + "/resumption", JsonValue.EMPTY_JSON_OBJECT);
  }

  private String screen(String location) {
    return "/s/" + space + "/import?job=" + location.replaceFirst(".*/", "");
  }
}
