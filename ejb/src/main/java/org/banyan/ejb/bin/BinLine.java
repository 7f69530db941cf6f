package org.banyan.ejb.bin;

import java.time.Instant;
import org.banyan.domain.page.PageLocation;
import org.banyan.ejb.page.Person;

/** A page in the bin: who threw it there, and when. */
public record BinLine(
    PageLocation location, String title, int revisions, Person binnedBy, Instant binnedAt) {}
