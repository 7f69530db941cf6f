package org.banyan.ejb.page;

import java.util.List;
import java.util.Set;
import org.banyan.domain.markup.LinkDestination;

/** Knows where the files that a text names are. */
public interface FileDestinations {

  /**
   * A file that a name may lead to.
   *
   * @param name as written
   * @param spaceId the space it lies in; null where it is the page's own
   */
  record Candidate(String name, Long spaceId, LinkDestination destination) {}

  /**
   * Those that are there, in one statement: of the page, of its space and of the spaces where the
   * page once was.
   *
   * @param names as written
   */
  List<Candidate> find(Set<String> names, TextPlace place);
}
