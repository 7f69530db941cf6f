package org.banyan.domain.history;

/** A line and the revision that brought it. */
public record LineOrigin(int revision, String line) {}
