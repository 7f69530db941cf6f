package org.banyan.ejb.exchange;

/**
 * An import to be begun.
 *
 * @param fileName what its owner will know it by
 */
public record ImportDraft(String fileName, ImportSettings settings) {

  public ImportDraft {
    var last = fileName == null ? "" : fileName.replaceFirst("(?s).*[/\\\\]", "").strip();
    fileName = last.isEmpty() ? "archive.zip" : last.replaceAll("\\p{Cntrl}", "");
  }
}
