package org.banyan.ejb.page;

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
}
