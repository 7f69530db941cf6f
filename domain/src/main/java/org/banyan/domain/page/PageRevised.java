package org.banyan.domain.page;

/** A page has a new revision; number 1 means that it was created. */
public record PageRevised(Page page, Revision revision) {

  public boolean created() {
    return revision.number() == 1;
  }
}
