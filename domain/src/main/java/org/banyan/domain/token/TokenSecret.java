package org.banyan.domain.token;

import org.banyan.domain.shared.Secret;

/** What a program sends; begins with a word, so that a leaked one is recognised as one of ours. */
public record TokenSecret(String text) {

  public static final int MOST = 64;

  private static final String BEGINNING = "banyan_";

  public static TokenSecret random() {
    return new TokenSecret(BEGINNING + Secret.random().text());
  }

  public String hash() {
    return new Secret(text).hash();
  }

  /** A token shows nowhere by accident. */
  @Override
  public String toString() {
    return "TokenSecret";
  }
}
