package org.banyan.ejb.exchange;

import java.util.Map;
import java.util.Set;
import org.banyan.domain.axis.Axis;

/**
 * What is known around a few pages that are brought in together, as far as they ask for it.
 *
 * @param known pages of the space by their slugs
 * @param values keys that are on the axes
 * @param people handles that somebody has
 * @param setsReview whether who imports may say who answers for pages and how they are reviewed
 * @param archives whether they may archive pages
 */
record Surroundings(
    Map<String, KnownPage> known,
    Map<Axis, Set<String>> values,
    Set<String> people,
    boolean setsReview,
    boolean archives) {}
