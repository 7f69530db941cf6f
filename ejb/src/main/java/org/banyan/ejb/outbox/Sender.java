package org.banyan.ejb.outbox;

import org.banyan.domain.outbox.MessageDue;

/** Sends one kind of message; called outside any transaction and, after a crash, again. */
public interface Sender {

  String kind();

  /** Sends or throws; what is thrown is kept beside the row and the message tried again. */
  void send(MessageDue message) throws Exception;
}
