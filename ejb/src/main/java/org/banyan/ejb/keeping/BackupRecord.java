package org.banyan.ejb.keeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.banyan.domain.access.Reader;
import org.banyan.domain.audit.AuditLog;
import org.banyan.domain.audit.DeedDone;

/** Who took all there is. */
@ApplicationScoped
class BackupRecord {

  @Inject AuditLog audit;

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  void made(BackupMade made, Reader reader) {
    audit.record(
        new DeedDone(
            reader.accountId(), reader.handle(), "backup-made", made.path(), made.sha256()));
  }
}
