package org.banyan.ejb.library;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.banyan.domain.access.Condition;
import org.banyan.domain.access.Visibility;
import org.banyan.domain.library.FileTextState;
import org.banyan.domain.library.FileType;
import org.banyan.domain.page.PageLocation;
import org.banyan.ejb.page.Person;

/**
 * A file as one reader sees it.
 *
 * @param line what lists show of it too
 * @param text whether it is found by the words inside its latest version
 * @param versions newest first
 * @param usedOn pages that show it or lead to it
 * @param rights words of the deeds the reader may do with it
 */
public record FileView(
    FileLine line,
    String spaceTitle,
    String spaceColour,
    String hash,
    Person author,
    Instant createdAt,
    Condition condition,
    Visibility visibility,
    FileTextState text,
    List<Version> versions,
    List<Use> usedOn,
    Set<String> rights) {

  /** One content that the file has or had. */
  public record Version(int number, FileType type, long size, String hash, Person by, Instant at) {}

  /** A page that names it. */
  public record Use(PageLocation location, String title) {}

  public boolean may(String deed) {
    return rights.contains(deed);
  }
}
