package org.banyan.domain.changelog;

import java.util.List;

/** All changes, in the one order that every follower sees. */
public interface ChangeLog {

  /** Notes a change in the transaction that makes it. */
  void note(ChangeNoted change);

  /** What came after a position, oldest first. */
  List<NumberedChange> after(long position, int limit);

  /** The last position given; 0 while there is none. */
  long head();

  /** How far a follower has got; 0 for one that never followed. */
  long cursor(String follower);

  /** Moves a follower's cursor, in the transaction of what it did about the changes. */
  void moveCursor(String follower, long position);
}
