package org.banyan.web.history;

import java.time.Instant;
import java.util.List;
import org.banyan.ejb.history.RevisionLine;
import org.banyan.ejb.page.Person;

/**
 * A revision in a list of the API.
 *
 * @param base number it was based on; null for the first
 * @param size of the body in bytes
 */
public record ApiRevisionLine(
    int number,
    String title,
    String author,
    List<String> contributors,
    Instant savedAt,
    String summary,
    boolean minor,
    Integer base,
    int size,
    String hash) {

  static ApiRevisionLine of(RevisionLine line) {
    return new ApiRevisionLine(
        line.number(),
        line.title(),
        line.author().handle(),
        line.contributors().stream().map(Person::handle).toList(),
        line.savedAt(),
        line.summary(),
        line.minor(),
        line.base(),
        line.size(),
        line.hash());
  }
}
