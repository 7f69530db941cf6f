package org.banyan.domain.space;

import org.banyan.domain.access.Deed;
import org.banyan.domain.access.Requirement;

/** What can be done with a space itself. */
public enum SpaceDeed implements Deed {
  READ("space.read", Requirement.SEEING),
  SEE_MEMBERS("space.seeMembers", Requirement.SEEING),
  ARRANGE("space.arrange", Requirement.COORDINATOR),
  GRANT_ROLES("space.grantRoles", Requirement.COORDINATOR),
  ADD_CHILD("space.addChild", Requirement.COORDINATOR),
  ADD_GROUP("space.addGroup", Requirement.TRUST_1);

  private final String word;
  private final Requirement requirement;

  SpaceDeed(String word, Requirement requirement) {
    this.word = word;
    this.requirement = requirement;
  }

  @Override
  public String word() {
    return word;
  }

  @Override
  public Requirement requirement() {
    return requirement;
  }
}
