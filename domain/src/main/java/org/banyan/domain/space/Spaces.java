package org.banyan.domain.space;

/** All spaces. */
public interface Spaces {

  void add(Space space);

  Space get(long id);

  /** The space, locked until the end of the transaction, as it is now. */
  Space lock(long id);

  /** Reserves the key for the space for ever; false if another space has or had it. */
  boolean reserve(SpaceKey key, Space space);

  /** Every space, in the order of their titles, with all the keys that lead there. */
  SpaceTree tree();
}
