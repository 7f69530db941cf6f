package org.banyan.ejb.space;

import java.util.List;
import org.banyan.domain.space.SpaceKind;

/**
 * What a person may make.
 *
 * @param kinds of spaces, at least one
 * @param parents spaces that one of these may stand under
 * @param free whether a space may stand under none
 */
public record SpaceOffer(List<SpaceKind> kinds, List<SpaceLine> parents, boolean free) {}
