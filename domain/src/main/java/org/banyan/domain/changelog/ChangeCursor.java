package org.banyan.domain.changelog;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** How far one follower has got in the log. */
@Entity
public class ChangeCursor {

  @Id private String follower;
  private long logPosition;
  private Instant movedAt;

  protected ChangeCursor() {}

  public ChangeCursor(String follower, long position, Instant now) {
    this.follower = follower;
    this.logPosition = position;
    this.movedAt = now;
  }

  public void move(long position, Instant now) {
    logPosition = position;
    movedAt = now;
  }

  public long position() {
    return logPosition;
  }
}
