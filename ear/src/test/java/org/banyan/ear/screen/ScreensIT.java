package org.banyan.ear.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.banyan.ear.browser.Browsers;
import org.banyan.ear.community.Village;
import org.banyan.ear.running.OnEmbedded;
import org.banyan.ear.running.RunningBanyan;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@OnEmbedded
class ScreensIT {

  @RegisterExtension final Browsers browsers = new Browsers();

  private final RunningBanyan banyan;
  private final Village village;

  ScreensIT(RunningBanyan banyan) {
    this.banyan = banyan;
    this.village = Village.of(banyan);
  }

  @ParameterizedTest
  @EnumSource
  void everyScreenIsAccessibleFitsAndLeavesTheConsoleEmpty(Visitor visitor) {
    var inspection = new Inspection(visitor.in(browsers.window(banyan.address())), care(visitor));
    List<String> wrong = new ArrayList<>();
    for (var screen : Screen.all(village)) {
      wrong.addAll(inspection.of(screen.address(), screen.audience().status(visitor)));
    }
    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "es"})
  void longerWordsFitPhonesToo(String language) {
    var window = Visitor.ADMINISTRATOR.in(browsers.window(banyan.address()));
    var inspection = new Inspection(window, Inspection.Care.GLANCE);
    window.open("/?lang=" + language);
    List<String> wrong = new ArrayList<>();
    for (var screen : Screen.all(village)) {
      int status = window.open(screen.address());
      wrong.addAll(inspection.onPhones(screen.address()));
      wrong.addAll(inspection.complaints(status));
    }
    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "GUEST, /nowhere, 404",
    "GUEST, /w/village/nowhere, 404",
    "VILLAGER, /w/village/nowhere, 404",
    "VILLAGER, /admin/axes, 403",
    "VILLAGER, /w/village/bucket, 410",
    "ADMINISTRATOR, /w/village/bucket, 410"
  })
  void refusalsAreScreensLikeAnyOther(Visitor visitor, String address, int status) {
    var window = visitor.in(browsers.window(banyan.address()));
    var inspection = new Inspection(window, Inspection.Care.DAY_AND_NIGHT);
    assertThat(inspection.of(address, status)).isEmpty();
  }

  /** An administrator is shown all there is, a guest what nobody else is; a villager, less. */
  private static Inspection.Care care(Visitor visitor) {
    return switch (visitor) {
      case GUEST -> Inspection.Care.DAY;
      case VILLAGER -> Inspection.Care.GLANCE;
      case ADMINISTRATOR -> Inspection.Care.DAY_AND_NIGHT;
    };
  }
}
