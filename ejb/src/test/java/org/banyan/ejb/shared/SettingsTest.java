package org.banyan.ejb.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SettingsTest {

  private static final String NAME = "BANYAN_SITE_NAME";

  @AfterEach
  void forget() {
    System.clearProperty(NAME);
  }

  @Test
  void theEnvironmentComesFirst() {
    assertThat(Settings.first("of the environment", () -> Optional.of("of a property")))
        .contains("of the environment");
  }

  @Test
  void whatIsEmptyInTheEnvironmentIsLeftOut() {
    assertThat(Settings.first("", () -> Optional.of("of a property"))).contains("of a property");
    assertThat(Settings.first(null, Optional::empty)).isEmpty();
  }

  @Test
  void aSystemPropertyCountsWhereTheEnvironmentSaysNothing() {
    assertThat(Settings.given(NAME)).isEmpty();
    System.setProperty(NAME, "Fig tree");
    assertThat(new Settings().siteName()).isEqualTo("Fig tree");
  }
}
