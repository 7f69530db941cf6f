package org.banyan.ejb.index;

import java.nio.file.Path;
import org.banyan.ejb.changelog.ChangesNumbered;
import org.banyan.ejb.shared.Database;
import org.banyan.ejb.shared.UseCases;

/** The index of one node on a database of tests, which follows when it is told to. */
public final class NodeInTests implements AutoCloseable {

  private static final String DATA = "BANYAN_DATA";

  private final Database database;
  private final UseCases uses;

  public NodeInTests(Database database, UseCases uses, Path folder) {
    this.database = database;
    this.uses = uses;
    System.setProperty(DATA, folder.toString());
  }

  /** Brings the index to where the database is. */
  public void follow() {
    ChangesNumbered.on(database);
    uses.get(IndexBuilding.class).round();
  }

  public void rebuild() {
    uses.get(IndexBuilding.class).order();
    uses.get(IndexBuilding.class).rebuildWhereOrdered();
  }

  /** As after a stop of the server, however it came. */
  public void stop() {
    uses.get(CurrentIndex.class).close();
  }

  @Override
  public void close() {
    stop();
    System.clearProperty(DATA);
  }
}
