package org.banyan.domain.page;

/**
 * A page has a new revision; number 1 means that it was created.
 *
 * @param retitled whether the page was called otherwise before
 */
public record PageRevised(Page page, Revision revision, boolean retitled) {

  public boolean created() {
    return revision.number() == 1;
  }
}
