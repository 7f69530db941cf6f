package org.banyan.ejb.history;

import java.time.Instant;
import java.util.List;
import org.banyan.domain.page.Revision;
import org.banyan.ejb.page.Person;

/**
 * A revision in a list.
 *
 * @param base number it was based on; null for the first
 * @param size of the body in bytes of UTF-8
 */
public record RevisionLine(
    int number,
    String title,
    Person author,
    List<Person> contributors,
    Instant savedAt,
    String summary,
    boolean minor,
    Integer base,
    int size,
    String hash) {

  static RevisionLine of(Revision revision) {
    return new RevisionLine(
        revision.number(),
        revision.text().title(),
        Person.of(revision.author()),
        revision.contributors().stream().map(Person::of).toList(),
        revision.savedAt(),
        revision.summary(),
        revision.minor(),
        revision.base(),
        revision.size(),
        revision.hash());
  }
}
