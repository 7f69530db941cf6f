package org.banyan.ejb.markup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.banyan.domain.markup.MarkupLimits;
import org.banyan.ejb.shared.Settings;

/** The limits this server was started with. */
@ApplicationScoped
class ConfiguredLimits {

  private static final int BYTES_PER_KB = 1_000;

  @Produces
  MarkupLimits limits(Settings settings) {
    return new MarkupLimits(
        settings.pageLimitKb() * BYTES_PER_KB, MarkupLimits.standard().deadline());
  }
}
