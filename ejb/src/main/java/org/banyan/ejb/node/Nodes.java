package org.banyan.ejb.node;

import java.io.Serializable;
import java.time.Duration;

/**
 * Word from this node to all that run on the same database. A fact is a small serialisable record
 * of a type made for the purpose, since observers that name no qualifier hear it too. On each node
 * that hears it, this one included where that is said, it is announced to observers of {@link
 * Heard}.
 *
 * <p>To be told once it is true, that is, after the commit: nodes that look at the database in
 * answer have to find it there. Word may be lost, so nothing may rest on it alone; the change log
 * is what is never lost.
 */
public interface Nodes {

  /** Returns at once; who cannot be reached misses it. */
  void tellOthers(Serializable fact);

  /**
   * Tells this node too, and returns when all have done what they do about it.
   *
   * @param patience how long to wait for others
   * @return whether every node that is up has done so; false where one did not answer in time, or
   *     refused. One that leaves meanwhile is not waited for.
   */
  boolean tellAllAndWait(Serializable fact, Duration patience);
}
