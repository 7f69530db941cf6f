package org.banyan.ejb.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.HexFormat;
import java.util.Map;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/** Hands mails to the mail server; called by senders of the outbox, never by a request. */
@ApplicationScoped
public class Mailer {

  private static final String SESSION = "java:jboss/mail/Banyan";
  private static final int REFERENCE_BYTES = 16;

  /** A mail server that hangs must not hold up the mails behind for ever. */
  private static final Map<String, String> PATIENCE =
      Map.of(
          "mail.smtp.connectiontimeout", "10000",
          "mail.smtp.timeout", "30000",
          "mail.smtp.writetimeout", "30000");

  @Inject Settings settings;
  @Inject SiteName site;
  @Inject SiteSecret secret;
  @Inject Clock clock;

  /**
   * Hands a mail over.
   *
   * @throws NoMailServer where none is set
   */
  public void send(Mail mail) throws MessagingException {
    if (settings.smtpHost().isEmpty()) {
      throw new NoMailServer();
    }
    var message = message(session(), mail);
    if (settings.smtpUser().isPresent()) {
      Transport.send(message, settings.smtpUser().get(), settings.smtpPassword().orElse(""));
    } else {
      Transport.send(message);
    }
  }

  MimeMessage message(Session session, Mail mail) throws MessagingException {
    var id = "<" + sealed(mail.reference()) + "@" + settings.baseHost() + ">";
    var message = new ReferencedMessage(session, id);
    try {
      var utf8 = StandardCharsets.UTF_8.name();
      message.setFrom(new InternetAddress(settings.mailFrom(), site.text(), utf8));
      message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.to()));
      message.setSubject(mail.subject(), utf8);
      message.setText(mail.text(), utf8);
      message.setHeader("Auto-Submitted", "auto-generated");
      message.setSentDate(Date.from(clock.instant()));
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
    return message;
  }

  /** References count all mails of the site, which is nothing for who gets a few of them. */
  String sealed(String reference) {
    return HexFormat.of().formatHex(secret.code("mail", reference), 0, REFERENCE_BYTES);
  }

  private Session session() {
    try {
      Session session = InitialContext.doLookup(SESSION);
      PATIENCE.forEach(session.getProperties()::putIfAbsent);
      var tls = settings.smtpOverTls() ? "mail.smtp.ssl.enable" : "mail.smtp.starttls.enable";
      session.getProperties().put(tls, "true");
      return session;
    } catch (NamingException e) {
      throw new IllegalStateException("The server has no mail session " + SESSION, e);
    }
  }

  private static final class ReferencedMessage extends MimeMessage {

    private final String id;

    private ReferencedMessage(Session session, String id) {
      super(session);
      this.id = id;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", id);
    }
  }
}
