package org.banyan.domain.changelog;

import java.time.Instant;

/** A change in its place in the log. */
public record NumberedChange(long position, ChangeNoted change, Instant madeAt) {

  public NumberedChange(
      long position,
      String feature,
      long subject,
      Long part,
      String what,
      Long space,
      Long actor,
      Instant madeAt) {
    this(position, new ChangeNoted(feature, subject, part, what, space, actor), madeAt);
  }
}
