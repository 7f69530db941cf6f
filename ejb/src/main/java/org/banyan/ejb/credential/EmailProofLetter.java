package org.banyan.ejb.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import org.banyan.domain.outbox.MessageDue;
import org.banyan.ejb.outbox.Sender;
import org.banyan.ejb.shared.Mailer;

/** Sends the link that proves a new mail address to that address. */
@ApplicationScoped
class EmailProofLetter implements Sender {

  @Inject Letters letters;
  @Inject Mailer mailer;

  @Override
  public String kind() {
    return Letters.EMAIL_PROOF;
  }

  @Override
  public void send(MessageDue message) throws MessagingException {
    var mail = letters.write(message).orElse(null);
    if (mail != null) {
      mailer.send(mail);
    }
  }
}
