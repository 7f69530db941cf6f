package org.banyan.ejb.search;

import java.util.Optional;
import org.banyan.ejb.index.IndexField;

/** Sides from which hits can be narrowed. */
public enum Facet {
  TYPE(IndexField.KIND),
  SPACE(IndexField.SPACE),
  THEME(IndexField.THEME),
  REGION(IndexField.REGION),
  TARGET(IndexField.TARGET),
  KIND(IndexField.PAGE_KIND),
  LANGUAGE(IndexField.LANGUAGE),
  LABEL(IndexField.LABEL),
  FRESHNESS(null),
  RATING(null);

  private final String field;

  Facet(String field) {
    this.field = field;
  }

  /** The field of the index that holds it; none where it is worked out. */
  Optional<String> field() {
    return Optional.ofNullable(field);
  }
}
