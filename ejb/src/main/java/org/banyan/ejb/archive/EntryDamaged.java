package org.banyan.ejb.archive;

import org.banyan.domain.shared.Invalid;

/** An entry does not hold what its archive promised. */
public class EntryDamaged extends Invalid {

  EntryDamaged() {
    super("file", "entry-damaged", "This entry of the archive is damaged.");
  }
}
