package org.banyan.ejb.page;

/**
 * Where a text stands, which decides what its links mean.
 *
 * @param pageId null where there is no page yet
 */
public record TextPlace(long spaceId, Long pageId) {}
