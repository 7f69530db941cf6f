package org.banyan.domain.library;

/**
 * What came of reading a file.
 *
 * @param said the text where it was read, else why not
 */
public record Extraction(Result result, String said) {

  /** How reading ended. */
  public enum Result {
    READ,
    /** The file cannot be read, however often it is tried. */
    REFUSED,
    /** It took too long or too much memory; that may have been the machine's fault. */
    STOPPED
  }
}
