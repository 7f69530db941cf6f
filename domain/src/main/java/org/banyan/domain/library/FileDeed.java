package org.banyan.domain.library;

import org.banyan.domain.access.Deed;
import org.banyan.domain.access.Requirement;

/** What can be done with files. */
public enum FileDeed implements Deed {
  READ("file.read", Requirement.SEEING, false, false),
  ATTACH("file.attach", Requirement.CONTRIBUTING, true, false),
  /** More than five a day, and other files than images. */
  ATTACH_FREELY("file.attachFreely", Requirement.TRUST_1, true, false),
  DESCRIBE("file.describe", Requirement.CONTRIBUTING, true, false),
  RENAME("file.rename", Requirement.TRUST_2, true, true),
  BIN("file.bin", Requirement.TRUST_2, false, true);

  private final String word;
  private final Requirement requirement;
  private final boolean needsLive;
  private final boolean freeToOwner;

  FileDeed(String word, Requirement requirement, boolean needsLive, boolean freeToOwner) {
    this.word = word;
    this.requirement = requirement;
    this.needsLive = needsLive;
    this.freeToOwner = freeToOwner;
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

  @Override
  public boolean freeToOwner() {
    return freeToOwner;
  }

  /** Trust says how far whoever contributes may go, never that one may contribute. */
  @Override
  public boolean needsContributing() {
    return requirement == Requirement.TRUST_1 || requirement == Requirement.TRUST_2;
  }
}
