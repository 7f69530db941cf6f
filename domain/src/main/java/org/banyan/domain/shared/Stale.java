package org.banyan.domain.shared;

/** What is there is not what the sender of a deed has read (412). */
public class Stale extends Rejection {

  public Stale() {
    super("precondition-failed", "This is not what it was when you read it.");
  }
}
