package org.banyan.domain.keeping;

import org.banyan.domain.shared.Conflict;

/** Another backup is being made. */
public class BackupUnderWay extends Conflict {

  public BackupUnderWay() {
    super("backup-under-way", "A backup is being made just now. Wait for it to end.");
  }
}
