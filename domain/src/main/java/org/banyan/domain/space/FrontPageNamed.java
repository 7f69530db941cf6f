package org.banyan.domain.space;

/** A space that is there is to open with another page; whoever knows pages may refuse. */
public record FrontPageNamed(Space space) {}
