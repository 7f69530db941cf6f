package org.banyan.ejb.library;

import org.banyan.domain.library.FilePlace;

/**
 * A file as it was taken in.
 *
 * @param place where it is by now
 * @param unchanged the same bytes were there already, and nothing was added
 */
public record Attached(long id, FilePlace place, String name, int version, boolean unchanged) {}
