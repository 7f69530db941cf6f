package org.banyan.ejb.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SettingOriginTest {

  @AfterEach
  void forget() {
    System.clearProperty("banyan.settings.environment");
    System.clearProperty("banyan.settings.arguments");
  }

  @Test
  void whatTheStartScriptFilledInIsADefault() {
    System.setProperty("banyan.settings.environment", "BANYAN_DEMO,");
    System.setProperty("banyan.settings.arguments", ",BANYAN_NODE");
    assertThat(SettingOrigin.of("BANYAN_DATA", true, true)).isEqualTo(SettingOrigin.DEFAULT);
    assertThat(SettingOrigin.of("BANYAN_DEMO", true, false)).isEqualTo(SettingOrigin.ENVIRONMENT);
    assertThat(SettingOrigin.of("BANYAN_NODE", true, true)).isEqualTo(SettingOrigin.COMMAND_LINE);
  }

  @Test
  void withoutTheStartScriptTheProcessItselfIsAsked() {
    assertThat(SettingOrigin.of("BANYAN_DATA", true, false)).isEqualTo(SettingOrigin.ENVIRONMENT);
    assertThat(SettingOrigin.of("BANYAN_DATA", false, true)).isEqualTo(SettingOrigin.COMMAND_LINE);
    assertThat(SettingOrigin.of("BANYAN_DATA", false, false)).isEqualTo(SettingOrigin.DEFAULT);
  }
}
