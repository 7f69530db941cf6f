package org.banyan.ejb.shared;

import jakarta.mail.MessagingException;

/** Nothing can be sent until somebody names a mail server; trying again would not help. */
public class NoMailServer extends MessagingException {

  private static final long serialVersionUID = 1L;

  NoMailServer() {
    super("BANYAN_SMTP_HOST is not set.");
  }
}
