package org.banyan.domain.page;

import org.banyan.domain.shared.Gone;

/** The page is in the bin; its history and its address are kept. */
public class PageBinned extends Gone {

  private final transient PageLocation location;
  private final String title;
  private final boolean restorable;

  /**
   * @param restorable whether whoever asked may take it out again
   */
  public PageBinned(PageLocation location, String title, boolean restorable) {
    super("page-binned", "This page is in the bin. Its history is kept.");
    this.location = location;
    this.title = title;
    this.restorable = restorable;
  }

  public PageLocation location() {
    return location;
  }

  public String title() {
    return title;
  }

  public boolean restorable() {
    return restorable;
  }
}
