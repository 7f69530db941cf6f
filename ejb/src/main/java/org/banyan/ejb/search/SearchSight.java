package org.banyan.ejb.search;

import java.util.Set;
import java.util.stream.Collectors;
import org.banyan.domain.access.Reader;
import org.banyan.domain.space.SpaceNode;
import org.banyan.domain.space.SpaceTree;
import org.banyan.ejb.index.IndexField;

/**
 * What one reader sees at one moment.
 *
 * @param spaces ids of readable spaces
 * @param left keys of things that the index may have wrong
 */
record SearchSight(Reader reader, SpaceTree tree, Set<Long> spaces, Set<String> left) {

  /** The same as the index writes spaces; people are for those who are signed in. */
  Set<String> places() {
    Set<String> places = spaces.stream().map(IndexField::space).collect(Collectors.toSet());
    if (reader.signedIn()) {
      places.add(IndexField.space(null));
    }
    return places;
  }

  SpaceNode space(long id) {
    return tree.get(id);
  }
}
