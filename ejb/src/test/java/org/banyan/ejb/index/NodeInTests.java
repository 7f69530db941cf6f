package org.banyan.ejb.index;

import java.nio.file.Path;
import org.banyan.domain.changelog.ChangeLog;
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
    number();
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

  /** Gives positions, as the job does in the server. */
  private void number() {
    database.inTransaction(
        () -> {
          long position = uses.get(ChangeLog.class).head();
          var em = database.entityManager();
          for (Object id :
              em.createNativeQuery("select id from change where log_position is null order by id")
                  .getResultList()) {
            em.createNativeQuery("update change set log_position = :position where id = :id")
                .setParameter("position", ++position)
                .setParameter("id", id)
                .executeUpdate();
          }
        });
  }
}
