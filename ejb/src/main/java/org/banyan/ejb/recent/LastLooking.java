package org.banyan.ejb.recent;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.banyan.domain.access.Reader;

/** Keeps for each person how far they have looked: a position of the change log, set by a deed. */
@Stateless
public class LastLooking {

  @Inject LookMarks marks;
  @Inject Looks looks;

  public LastLook show(Reader reader) {
    Look look = looks.of(reader);
    return new LastLook(look.at(), marks.write(look.head(), reader.accountId()));
  }

  /**
   * Whoever has seen everything up to a mark says so; looking back is no looking.
   *
   * @param upTo null or blank for everything there is
   */
  public LastLook look(String upTo, Reader reader) {
    Look before = looks.of(reader);
    long seen = before.head();
    if (upTo != null && !upTo.isBlank()) {
      seen = Math.min(seen, marks.read(upTo.strip(), reader.accountId()));
    }
    looks.move(reader, Math.max(seen, before.position()));
    return show(reader);
  }
}
