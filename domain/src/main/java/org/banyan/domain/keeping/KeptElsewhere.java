package org.banyan.domain.keeping;

import org.banyan.domain.shared.Conflict;

/** The data are in a database that has its own way of being backed up. */
public class KeptElsewhere extends Conflict {

  public KeptElsewhere() {
    super(
        "kept-elsewhere",
        "The data are in PostgreSQL: back it up with pg_dump, and then the folder of files.");
  }
}
