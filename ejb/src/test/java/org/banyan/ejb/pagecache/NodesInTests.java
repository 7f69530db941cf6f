package org.banyan.ejb.pagecache;

import java.io.Serializable;
import java.time.Duration;
import java.util.function.Consumer;
import org.banyan.ejb.node.Nodes;

/** One node that hears its own word. */
record NodesInTests(Consumer<Serializable> hearing) implements Nodes {

  @Override
  public void tellOthers(Serializable fact) {
    // There are none.
  }

  @Override
  public boolean tellAllAndWait(Serializable fact, Duration patience) {
    hearing.accept(fact);
    return true;
  }
}
