package org.banyan.domain.page;

/** Where a page is now: key of its space and its slug. */
public record PageLocation(String space, String slug) {}
