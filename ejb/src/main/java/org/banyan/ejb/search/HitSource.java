package org.banyan.ejb.search;

import java.util.Collection;
import java.util.List;
import org.banyan.ejb.index.IndexKind;

/** Looks once more at things of one kind that the index says were found. */
interface HitSource {

  IndexKind kind();

  /** Those that are there and that the reader may read, as the database has them now. */
  List<Hit> readable(Collection<Long> ids, SearchSight sight);
}
