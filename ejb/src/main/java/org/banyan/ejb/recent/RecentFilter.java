package org.banyan.ejb.recent;

import java.time.Instant;

/**
 * Which changes are asked for; null asks for all.
 *
 * @param space key
 * @param person handle of who made them
 * @param days only those of so many days
 * @param withoutMinor leaves small saves out
 * @param unseen only what came after the reader last said to have looked
 */
public record RecentFilter(
    String space,
    String person,
    RecentKind kind,
    String language,
    Instant since,
    Integer days,
    boolean withoutMinor,
    boolean unseen) {

  /** Every save of a text. */
  static RecentFilter texts(String space) {
    return new RecentFilter(space, null, null, null, null, null, false, false);
  }
}
