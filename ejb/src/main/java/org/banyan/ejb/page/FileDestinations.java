package org.banyan.ejb.page;

import java.util.Map;
import java.util.Set;
import java.util.function.LongPredicate;
import org.banyan.domain.markup.LinkDestination;

/** Knows where the files that a text names are. */
public interface FileDestinations {

  /**
   * The destinations of those that are there, for whoever may read the text, in one statement.
   *
   * @param names as written
   * @param seen whether the reader sees a space, by its id; asked about those where the page once
   *     was
   */
  Map<String, LinkDestination> resolve(Set<String> names, TextPlace place, LongPredicate seen);
}
