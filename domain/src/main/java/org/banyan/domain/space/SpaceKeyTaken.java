package org.banyan.domain.space;

import org.banyan.domain.shared.Conflict;

/** The key is in use or reserved; the words are the same so that they tell of no private space. */
public class SpaceKeyTaken extends Conflict {

  public SpaceKeyTaken(SpaceKey key) {
    super("space-key-taken", "The key “" + key.value() + "” is not available. Choose another.");
  }
}
