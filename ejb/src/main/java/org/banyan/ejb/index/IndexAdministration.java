package org.banyan.ejb.index;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.banyan.domain.access.Reader;
import org.banyan.domain.audit.AuditLog;
import org.banyan.domain.audit.DeedDone;
import org.banyan.ejb.access.Access;
import org.banyan.ejb.node.Nodes;

/** Lets administrators see how the index of this node is, and have that of every node made anew. */
@Stateless
public class IndexAdministration {

  @Inject Access access;
  @Inject AuditLog audit;
  @Inject CurrentIndex current;
  @Inject IndexBuilding building;
  @Inject PendingThings pending;
  @Inject Nodes nodes;

  public IndexProgress show(Reader reader) {
    access.requireAdministrator(reader);
    return new IndexProgress(
        current.whole(),
        pending.count(),
        building.isRebuilding(),
        building.written(),
        building.hasFailed());
  }

  /** Begins soon; where it is being made anew already, that is enough. */
  public IndexProgress rebuild(Reader reader) {
    access.requireAdministrator(reader);
    if (building.order()) {
      audit.record(new DeedDone(reader.accountId(), reader.handle(), "index-rebuilt", "index", ""));
    }
    nodes.tellOthers(new IndexOrdered());
    return show(reader);
  }
}
