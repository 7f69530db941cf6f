package org.banyan.ejb.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.banyan.domain.access.Deed;
import org.banyan.domain.access.Deeds;
import org.banyan.domain.exchange.ExchangeDeed;

/** Registers what can be done here, for the explanation of access. */
@ApplicationScoped
class ExchangePlaces implements Deeds {

  @Override
  public List<Deed> all() {
    return List.of(ExchangeDeed.values());
  }
}
