package org.banyan.ejb.page;

import org.banyan.domain.page.PageText;

/**
 * A text to be saved on top of a revision.
 *
 * @param title null to leave it as it is
 * @param baseRevision the revision the writer began from
 * @param imported whether an import brings it
 */
public record RevisionDraft(
    String title, String body, String summary, boolean minor, int baseRevision, boolean imported) {

  /** What somebody writes. */
  public RevisionDraft(String title, String body, String summary, boolean minor, int baseRevision) {
    this(title, body, summary, minor, baseRevision, false);
  }

  /** What it makes of the text it was begun from. */
  PageText over(PageText base) {
    return title == null ? new PageText(base.title(), body) : PageText.written(title, body);
  }
}
