package org.banyan.ejb.session;

import java.time.Instant;
import org.banyan.domain.shared.PublicId;

/**
 * One of one's own sessions.
 *
 * @param current whether it is the one that asks
 */
public record SessionLine(
    long id, String device, Instant createdAt, Instant lastUsedAt, boolean current) {

  public String publicId() {
    return PublicId.write(id);
  }
}
