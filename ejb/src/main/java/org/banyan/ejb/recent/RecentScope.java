package org.banyan.ejb.recent;

import java.util.Set;
import org.banyan.domain.space.SpaceTree;

/**
 * What a question about recent changes comes down to.
 *
 * @param position of the change log after which they came; null for any
 */
record RecentScope(SpaceTree tree, Set<Long> spaces, RecentFilter filter, Long position) {

  RecentScope withImports() {
    return new RecentScope(tree, spaces, filter.withImports(), position);
  }
}
