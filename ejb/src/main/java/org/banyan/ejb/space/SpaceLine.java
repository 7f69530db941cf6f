package org.banyan.ejb.space;

import org.banyan.domain.access.Visibility;
import org.banyan.domain.space.SpaceKind;

/**
 * A space in a list.
 *
 * @param parent key of the parent if the reader sees it, else null
 * @param visibility the one in force
 */
public record SpaceLine(
    String key,
    SpaceKind kind,
    String title,
    String description,
    String colour,
    String parent,
    Visibility visibility,
    boolean resting) {}
