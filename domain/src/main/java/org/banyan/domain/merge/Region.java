package org.banyan.domain.merge;

/** A stretch of the text between two texts: agreed on, or to be settled by a person. */
public sealed interface Region permits Settled, Conflict {}
