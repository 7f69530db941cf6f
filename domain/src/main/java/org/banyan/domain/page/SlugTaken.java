package org.banyan.domain.page;

import org.banyan.domain.shared.Conflict;
import org.banyan.domain.shared.Slug;

/** Another page of the space has, or once had, this slug. */
public class SlugTaken extends Conflict {

  public SlugTaken(Slug slug) {
    super("slug-taken", "Another page has the address “" + slug.text() + "” here. Choose another.");
  }
}
