package org.banyan.domain.exchange;

import org.banyan.domain.access.Deed;
import org.banyan.domain.access.Requirement;

/** What can be brought into a space or taken out of it as a whole. */
public enum ExchangeDeed implements Deed {
  IMPORT("exchange.import", Requirement.TRUST_2, true),
  EXPORT("exchange.export", Requirement.SIGNED_IN, false);

  private final String word;
  private final Requirement requirement;
  private final boolean needsLive;

  ExchangeDeed(String word, Requirement requirement, boolean needsLive) {
    this.word = word;
    this.requirement = requirement;
    this.needsLive = needsLive;
  }

  @Override
  public String word() {
    return word;
  }

  @Override
  public Requirement requirement() {
    return requirement;
  }

  @Override
  public boolean needsLive() {
    return needsLive;
  }

  /** Trust says how far whoever contributes may go, never that one may contribute. */
  @Override
  public boolean needsContributing() {
    return requirement == Requirement.TRUST_2;
  }
}
