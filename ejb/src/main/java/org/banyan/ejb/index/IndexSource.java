package org.banyan.ejb.index;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Where one kind of things that can be found comes from; each feature brings its own. */
public interface IndexSource {

  IndexKind kind();

  /** How many of its documents fit into memory at once. */
  default int batch() {
    return 100;
  }

  /** Documents of those of the things that are there to be found. */
  List<IndexDocument> documents(Collection<Long> ids);

  /** Ids of all such things beyond one, in ascending order. */
  List<Long> after(long id, int limit);

  /** Ids of such things that a change of these subjects of a feature may have changed. */
  Collection<Long> concerned(String feature, Set<Long> subjects);
}
