package org.banyan.domain.space;

/** Something of a space changed: its face, its rules, its place or its key. */
public record SpaceRearranged(Space space) {}
