package org.banyan.domain.invitation;

/** What became of an invitation; an open one may still have run out of time. */
public enum InvitationState {
  OPEN,
  ACCEPTED,
  WITHDRAWN
}
