package org.banyan.ejb.page;

/** Something that goes with a page when it is destroyed; each feature tells of its own. */
public interface TakenAlong {

  /** A word for it, such as {@code files}. */
  String what();

  long count(long pageId);
}
