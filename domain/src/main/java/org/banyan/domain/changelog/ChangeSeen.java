package org.banyan.domain.changelog;

/** A committed change, made on whichever node, that this node has come to know of. */
public record ChangeSeen(ChangeNoted change) {}
