package org.banyan.ejb.page;

import java.util.Map;
import java.util.Set;
import org.banyan.domain.markup.LinkDestination;

/** Knows where the files that a text names are. */
public interface FileDestinations {

  /**
   * The destinations of those that are there, for whoever may read the text, in one statement.
   *
   * @param names as written
   */
  Map<String, LinkDestination> resolve(Set<String> names, TextPlace place);
}
