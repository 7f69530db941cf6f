package org.banyan.domain.history;

import java.util.List;

public interface LineOrigins {

  /**
   * Where each line of the last text comes from. The first text is taken as bringing all its lines;
   * texts are read one by one, so they need not be in memory together.
   */
  List<LineOrigin> of(Iterable<RevisionText> oldestFirst);
}
