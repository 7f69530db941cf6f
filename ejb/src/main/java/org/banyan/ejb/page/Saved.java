package org.banyan.ejb.page;

import org.banyan.domain.page.PageLocation;

/**
 * What became of a save.
 *
 * @param revision the page's revision after it
 * @param merged others saved in between, and both texts went together
 * @param unchanged the text was the present one already, so there is no new revision
 */
public record Saved(PageLocation location, int revision, boolean merged, boolean unchanged) {}
