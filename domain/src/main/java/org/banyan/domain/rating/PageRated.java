package org.banyan.domain.rating;

import org.banyan.domain.page.Page;

/** What the ratings of a page come to is another. Tells not by whom. */
public record PageRated(Page page) {}
