package org.banyan.domain.outbox;

/** Where a use case leaves what is to be sent once its transaction stands. */
public interface Outbox {

  /**
   * @param kind who sends it, such as {@code account-confirmation}
   * @param payload JSON; never a secret, which is made at sending
   */
  void put(String kind, String payload);
}
