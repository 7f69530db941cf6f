package org.banyan.domain.changelog;

import java.io.Serializable;

/**
 * Something changed.
 *
 * @param feature the feature it happened in, such as {@code page}
 * @param subject the id of what changed
 * @param part which part of it, such as the number of a revision; or null
 * @param what the change, as a past participle such as {@code revised}
 * @param space the space it happened in, or null
 * @param actor who did it, or null
 */
public record ChangeNoted(
    String feature, long subject, Long part, String what, Long space, Long actor)
    implements Serializable {

  /** Of the subject as a whole. */
  public ChangeNoted(String feature, long subject, String what, Long space, Long actor) {
    this(feature, subject, null, what, space, actor);
  }
}
