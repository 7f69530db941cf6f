package org.banyan.ejb.exchange;

import org.banyan.domain.page.Page;

/**
 * A page that the space has already.
 *
 * @param hash of its latest text
 */
record KnownPage(Page page, String hash) {}
