package org.banyan.ejb.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import org.banyan.domain.outbox.MessageDue;
import org.banyan.ejb.outbox.Sender;
import org.banyan.ejb.shared.Mail;
import org.banyan.ejb.shared.Mailer;

/** Sends invitations. */
@ApplicationScoped
class InvitationLetter implements Sender {

  static final String KIND = "space-invitation";

  @Inject InvitationWording wording;
  @Inject Mailer mailer;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void send(MessageDue message) throws MessagingException {
    Mail mail = wording.write(message).orElse(null);
    if (mail != null) {
      mailer.send(mail);
    }
  }
}
