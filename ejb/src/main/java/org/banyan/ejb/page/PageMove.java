package org.banyan.ejb.page;

/**
 * What a page is to be called and where it is to stand; what is null stays as it is.
 *
 * @param title makes a revision of its own
 * @param space key of another space
 * @param parent slug in the space where the page is then; "" for the top of its tree
 * @param leaveChildren whether the pages right below stay where they are, one step higher
 * @param takeOldSlug whether a slug that leads to another page's present address may be taken
 */
public record PageMove(
    String title,
    String slug,
    String space,
    String parent,
    boolean leaveChildren,
    boolean takeOldSlug) {

  public static final PageMove NONE = under(null);

  /** Below another page of the same space, and nothing else. */
  public static PageMove under(String parent) {
    return new PageMove(null, null, null, parent, false, false);
  }
}
