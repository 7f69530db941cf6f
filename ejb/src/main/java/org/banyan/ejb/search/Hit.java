package org.banyan.ejb.search;

import java.time.Instant;
import org.banyan.ejb.index.IndexKind;
import org.banyan.ejb.page.ShownRating;

/**
 * Something that was found and may be read.
 *
 * @param name what addresses it: slug of a page, handle of a person, name of a file; null for a
 *     space
 * @param space key of its space; null for a person
 * @param language null where none is known
 * @param rating null where nobody is asked for one
 */
public record Hit(
    IndexKind kind,
    long id,
    String name,
    String title,
    String space,
    String spaceTitle,
    String spaceColour,
    String language,
    Instant savedAt,
    ShownRating rating,
    Snippet snippet,
    float score) {

  Hit found(Snippet where, float howWell) {
    return new Hit(
        kind,
        id,
        name,
        title,
        space,
        spaceTitle,
        spaceColour,
        language,
        savedAt,
        rating,
        where,
        howWell);
  }
}
