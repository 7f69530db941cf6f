package org.banyan.ejb.shared;

/** Secrets of sites without a database. */
public final class SecretsInTests {

  private SecretsInTests() {}

  public static SiteSecret of(String site) {
    SiteSecret secret = new SiteSecret();
    secret.row =
        new SiteSecretRow() {
          @Override
          String read() {
            return site;
          }
        };
    return secret;
  }
}
