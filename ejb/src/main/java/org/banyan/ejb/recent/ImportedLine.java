package org.banyan.ejb.recent;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.banyan.ejb.page.Person;

/**
 * What one person's imports did to the pages of one space on one day.
 *
 * @param arranged whether only properties changed
 * @param pages how many
 */
public record ImportedLine(
    String space,
    String spaceTitle,
    String spaceColour,
    Person person,
    boolean arranged,
    long pages,
    Instant first,
    Instant last) {

  /** The day in UTC. */
  public LocalDate day() {
    return last.atZone(ZoneOffset.UTC).toLocalDate();
  }

  boolean isBeside(ImportedLine other) {
    return space.equals(other.space) && person.equals(other.person) && day().equals(other.day());
  }
}
