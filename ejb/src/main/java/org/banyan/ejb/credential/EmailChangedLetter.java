package org.banyan.ejb.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import org.banyan.domain.outbox.MessageDue;
import org.banyan.ejb.outbox.Sender;
import org.banyan.ejb.shared.Mailer;

/** Tells the former mail address that it is that no more. */
@ApplicationScoped
class EmailChangedLetter implements Sender {

  @Inject Letters letters;
  @Inject Mailer mailer;

  @Override
  public String kind() {
    return Letters.EMAIL_CHANGED;
  }

  @Override
  public void send(MessageDue message) throws MessagingException {
    var mail = letters.write(message).orElse(null);
    if (mail != null) {
      mailer.send(mail);
    }
  }
}
