package org.banyan.ejb.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.banyan.domain.markup.MarkupLimits;
import org.banyan.domain.markup.MarkupRenderer;
import org.banyan.ejb.shared.Settings;
import org.jboss.weld.environment.se.Weld;
import org.junit.jupiter.api.Test;

class MarkupWiringTest {

  @Test
  void theServerRendersWithinTheLimitsItWasStartedWith() {
    var weld = new Weld().disableDiscovery().addPackage(false, CommonMarkRenderer.class);
    try (var container = weld.addBeanClass(Settings.class).initialize()) {
      assertThat(container.select(MarkupLimits.class).get().bytes()).isEqualTo(256_000);
      var renderer = container.select(MarkupRenderer.class).get();
      assertThat(renderer.render("x".repeat(256_001)).shownAsSource()).isTrue();
    }
  }
}
