package org.banyan.ear.page;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import org.banyan.ear.running.OnBothDatabases;
import org.banyan.ear.running.RunningBanyan;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class KilledServerIT {

  private final RunningBanyan banyan;

  KilledServerIT(RunningBanyan banyan) {
    this.banyan = banyan;
  }

  @Test
  void whatWasSavedAndWhoWasSignedInOutlivesAKilledServer() {
    var admin = banyan.admin();
    admin.post("spaces", space("outlive", "What outlives")).expect(201);
    admin.post("spaces/outlive/pages", page("Root", "A root holds.")).expect(201);

    banyan.kill();
    banyan.launch();

    var page = admin.get("spaces/outlive/pages/root").expect(200).json();
    assertThat(page.getString("body")).isEqualTo("A root holds.");
    assertThat(page.getInt("revision")).isEqualTo(1);
    admin.post("spaces/outlive/pages", page("Branch", "Written after.")).expect(201);
  }

  private static JsonObject space(String key, String title) {
    return Json.createObjectBuilder()
        .add("key", key)
        .add("kind", "GROUP")
        .add("title", title)
        .build();
  }

  private static JsonObject page(String title, String body) {
    return Json.createObjectBuilder().add("title", title).add("body", body).build();
  }
}
