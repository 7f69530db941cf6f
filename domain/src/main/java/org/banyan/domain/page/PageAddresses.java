package org.banyan.domain.page;

import java.util.Optional;
import org.banyan.domain.shared.Slug;

/** All addresses that pages have or once had. */
public interface PageAddresses {

  /** Reserves the slug for the page for ever; false if another page has or had it. */
  boolean reserve(long spaceId, Slug slug, Page page);

  /** Makes an address that another page once had lead to this one; answers which page had it. */
  Optional<Page> take(long spaceId, Slug slug, Page page);
}
