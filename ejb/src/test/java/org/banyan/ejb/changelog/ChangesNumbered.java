package org.banyan.ejb.changelog;

import org.banyan.domain.changelog.ChangeLog;
import org.banyan.ejb.shared.Database;
import org.banyan.ejb.shared.UseCases;

/** Gives positions to all changes, as the job does in the server. */
public final class ChangesNumbered {

  private ChangesNumbered() {}

  public static void on(Database database) {
    database.inTransaction(
        () -> {
          long position = UseCases.on(database).get(ChangeLog.class).head();
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
