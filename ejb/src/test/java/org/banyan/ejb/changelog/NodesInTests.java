package org.banyan.ejb.changelog;

import java.io.Serializable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.banyan.ejb.node.Nodes;

/** Remembers what was told, and whether it was waited for. */
final class NodesInTests implements Nodes {

  final List<Serializable> told = new ArrayList<>();
  final List<Serializable> waitedFor = new ArrayList<>();

  @Override
  public void tellOthers(Serializable fact) {
    told.add(fact);
  }

  @Override
  public boolean tellAllAndWait(Serializable fact, Duration patience) {
    waitedFor.add(fact);
    return true;
  }
}
