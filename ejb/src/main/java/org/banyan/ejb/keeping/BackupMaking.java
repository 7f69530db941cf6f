package org.banyan.ejb.keeping;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.banyan.domain.access.Reader;
import org.banyan.ejb.access.Access;

/** Makes backups of the embedded database and its files: an administrator's deed, on record. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BackupMaking {

  @Inject Access access;
  @Inject EmbeddedCopy database;
  @Inject BackupFolder folder;
  @Inject BackupRecord record;

  /**
   * Makes one while everybody else goes on; it holds what was saved when it began.
   *
   * @throws org.banyan.domain.keeping.KeptElsewhere on PostgreSQL
   */
  public BackupMade make(Reader reader) {
    access.requireAdministrator(reader);
    database.require();
    BackupMade made = folder.make();
    record.made(made, reader);
    return made;
  }
}
