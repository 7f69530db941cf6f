package org.banyan.web.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class HuesTest {

  private final Hues hues = new Hues();

  @Test
  void theStylesKnowTheSameTwelveColours() throws Exception {
    String styles = Files.readString(Path.of("src/main/webapp/WEB-INF/assets/styles/hue.css"));
    for (String colour : hues.getColours()) {
      assertThat(styles).contains("." + hues.of(colour) + " { --hue: " + colour + "; }");
    }
  }

  @Test
  void anyColourFindsItsNearest() {
    assertThat(hues.of("#2060a0")).isEqualTo("hue-2");
  }
}
