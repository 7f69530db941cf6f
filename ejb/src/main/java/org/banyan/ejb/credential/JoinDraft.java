package org.banyan.ejb.credential;

/**
 * What somebody who joins says.
 *
 * @param language of the interface they joined in, or null
 * @param conduct which version of the code of conduct they accept, or null
 */
public record JoinDraft(
    String handle,
    String displayName,
    String email,
    String password,
    String language,
    Integer conduct) {

  /** Of somebody who is brought in and asked nothing. */
  public JoinDraft(
      String handle, String displayName, String email, String password, String language) {
    this(handle, displayName, email, password, language, null);
  }
}
