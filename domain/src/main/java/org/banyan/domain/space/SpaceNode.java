package org.banyan.domain.space;

import org.banyan.domain.access.Ground;

/**
 * What rules need to know of one space, without loading it.
 *
 * @param parentId id of the parent; null at a root
 */
public record SpaceNode(
    long id,
    Long parentId,
    String key,
    SpaceKind kind,
    String title,
    String description,
    String colour,
    SpaceRules rules,
    boolean resting) {

  /** The space as far as rights are concerned. */
  public Ground ground() {
    return new Ground(id, key, rules.visibility(), rules.contribution(), resting);
  }
}
