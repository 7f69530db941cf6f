package org.banyan.domain.page;

import java.util.List;

/** Properties of a page changed; each change stands in its history. */
public record PageChanged(Page page, List<PageEvent> events) {}
