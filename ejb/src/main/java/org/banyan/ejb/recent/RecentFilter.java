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
 * @param withoutImports leaves out what imports did; they may have done much at once
 */
public record RecentFilter(
    String space,
    String person,
    RecentKind kind,
    String language,
    Instant since,
    Integer days,
    boolean withoutMinor,
    boolean unseen,
    boolean withoutImports) {

  RecentFilter withImports() {
    return imports(false);
  }

  /** For lists that tell of imports apart. */
  public RecentFilter apart() {
    return imports(true);
  }

  private RecentFilter imports(boolean left) {
    return new RecentFilter(space, person, kind, language, since, days, withoutMinor, unseen, left);
  }

  /** Every save of a text by people. */
  static RecentFilter texts(String space) {
    return new RecentFilter(space, null, null, null, null, null, false, false, true);
  }
}
