package org.banyan.domain.invitation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All invitations. */
public interface Invitations {

  void add(Invitation invitation);

  Optional<Invitation> find(long id);

  /** The one that a mailed secret opens, locked until the transaction ends if that is asked. */
  Optional<Invitation> opened(String tokenHash, boolean lock);

  /** What is open in a space at a moment, newest first. */
  List<Invitation> open(long spaceId, Instant at);

  /** How many somebody has made since a moment. */
  long madeSince(long invitedBy, Instant since);
}
