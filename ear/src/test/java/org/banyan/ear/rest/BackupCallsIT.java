package org.banyan.ear.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.banyan.ear.running.OnEmbedded;
import org.banyan.ear.running.RunningBanyan;
import org.junit.jupiter.api.Test;

@OnEmbedded
class BackupCallsIT {

  private final RunningBanyan banyan;

  BackupCallsIT(RunningBanyan banyan) {
    this.banyan = banyan;
  }

  @Test
  void onlyAnAdministratorBacksTheSiteUp() {
    banyan.guest().post("backups", null).expect(401);
    Callers.person(banyan, "collector", 3).post("backups", null).expect(403);
    String path = banyan.admin().post("backups", null).expect(201).json().getString("path");
    assertThat(Files.exists(Path.of(path))).isTrue();
  }
}
