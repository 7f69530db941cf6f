package org.banyan.domain.outbox;

import java.util.List;

/** Where a use case leaves what is to be sent once its transaction stands. */
public interface Outbox {

  /**
   * @param kind who sends it, such as {@code account-confirmation}
   * @param payload JSON; never a secret, which is made at sending
   */
  void put(String kind, String payload);

  /** The newest messages older than {@code before} (an id; null for the newest of all). */
  List<OutboxLine> latest(Long before, int limit);

  /** Sends a message again, whatever became of it; answers its kind. */
  String again(long id);
}
