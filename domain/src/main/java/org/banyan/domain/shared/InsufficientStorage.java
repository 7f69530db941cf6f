package org.banyan.domain.shared;

/** What the disk does not take, for want of room or of rights (507); nothing half is left of it. */
public class InsufficientStorage extends Rejection {

  public InsufficientStorage() {
    super(
        "insufficient-storage",
        "The server could not write this down: its disk is full or refuses. Nothing half is left"
            + " behind. Send it again once there is room.");
  }
}
