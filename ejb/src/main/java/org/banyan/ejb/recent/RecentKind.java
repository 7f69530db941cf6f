package org.banyan.ejb.recent;

import java.util.EnumSet;
import java.util.Set;
import org.banyan.domain.page.PageProperty;

/** What sort of change is asked for. */
public enum RecentKind {
  CREATED(EnumSet.noneOf(PageProperty.class)),
  EDITED(EnumSet.noneOf(PageProperty.class)),
  MOVED(
      EnumSet.of(PageProperty.SLUG, PageProperty.SPACE, PageProperty.PARENT, PageProperty.ADDRESS)),
  STATE(EnumSet.of(PageProperty.STATE)),
  ARRANGED(EnumSet.complementOf(union(MOVED.properties, STATE.properties))),
  /** What imports did, texts and properties. */
  IMPORTED(EnumSet.allOf(PageProperty.class));

  private final EnumSet<PageProperty> properties;

  RecentKind(EnumSet<PageProperty> properties) {
    this.properties = properties;
  }

  /** The properties whose changes are meant; none where saves of texts are. */
  Set<PageProperty> properties() {
    return properties;
  }

  boolean isOfProperties() {
    return !properties.isEmpty();
  }

  boolean isOfTexts() {
    return properties.isEmpty() || this == IMPORTED;
  }

  private static EnumSet<PageProperty> union(EnumSet<PageProperty> a, EnumSet<PageProperty> b) {
    EnumSet<PageProperty> both = EnumSet.copyOf(a);
    both.addAll(b);
    return both;
  }
}
