package org.banyan.ear.screen;

import static org.assertj.core.api.Assertions.assertThat;

import org.banyan.ear.browser.Browsers;
import org.banyan.ear.community.Village;
import org.banyan.ear.running.OnEmbedded;
import org.banyan.ear.running.RunningBanyan;
import org.banyan.web.route.Route;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@OnEmbedded
class ReadingWeightIT {

  private static final long FIRST_VISIT = 60_000;
  private static final long SECOND_VISIT = 15_000;

  @RegisterExtension final Browsers browsers = new Browsers();

  private final RunningBanyan banyan;
  private final Village village;

  ReadingWeightIT(RunningBanyan banyan) {
    this.banyan = banyan;
    this.village = Village.of(banyan);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/", "/s/village", "/w/village/well", "/w/village/long-well", "/search?q=well"})
  void aVisitMovesLittleAndTheNextOneLess(String address) {
    longPage();
    var wire = new Wire(browsers.window(banyan.address()).page());
    assertThat(wire.visit(address)).as("first visit").isBetween(1_000L, FIRST_VISIT);
    assertThat(wire.visit(address)).as("second visit").isBetween(1L, SECOND_VISIT);
  }

  @Test
  void readingScreensAskForNothingOfPrimeFaces() {
    var wire = new Wire(browsers.window(banyan.address()).page());
    Screen.all(village).stream()
        .filter(screen -> screen.route().kind() == Route.Kind.READING)
        .forEach(screen -> wire.visit(screen.address()));
    assertThat(wire.addresses())
        .isNotEmpty()
        .noneMatch(address -> address.matches("(?i).*(primefaces|jquery|faces\\.resource).*"));
  }

  /** 25 KB of text that does not shrink to nothing. */
  private void longPage() {
    var writer = village.villager().signedIn();
    if (writer.get("spaces/village/pages/long-well").status() == 404) {
      var text = new StringBuilder();
      for (int i = 0; text.length() < 25_000; i++) {
        text.append("## Part ").append(i).append("\n\n");
        text.append(Integer.toString(i * 7_919, 36)).append(" buckets, [[well]], ");
        text.append(Long.toString(i * 104_729L * 1_299_709L, 36)).append(" turns.\n\n");
      }
      Village.createPage(writer, "village", "long-well", "The long well", text.toString());
    }
  }
}
