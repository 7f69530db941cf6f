package org.banyan.domain.page;

import org.banyan.domain.access.Deed;
import org.banyan.domain.access.Requirement;

/** What can be done with a page. */
public enum PageDeed implements Deed {
  READ("page.read", Requirement.SEEING, false, false),
  CREATE("page.create", Requirement.CONTRIBUTING, true, false),
  EDIT("page.edit", Requirement.CONTRIBUTING, true, false),
  CLASSIFY("page.classify", Requirement.CONTRIBUTING, true, false),
  CHANGE_TITLE("page.changeTitle", Requirement.TRUST_2, true, true),
  CHANGE_SLUG("page.changeSlug", Requirement.TRUST_2, true, true),
  TAKE_ADDRESS("page.takeAddress", Requirement.TRUST_2, false, false),
  MOVE("page.move", Requirement.TRUST_2, true, true),
  SET_REVIEW("page.setReview", Requirement.REVIEWER, true, false),
  ARCHIVE("page.archive", Requirement.MODERATOR, false, false),
  BIN("page.bin", Requirement.TRUST_2, false, true),
  DESTROY("page.destroy", Requirement.ADMINISTRATOR, false, false);

  private final String word;
  private final Requirement requirement;
  private final boolean needsLive;
  private final boolean freeToOwner;

  PageDeed(String word, Requirement requirement, boolean needsLive, boolean freeToOwner) {
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
    return requirement == Requirement.TRUST_2;
  }
}
