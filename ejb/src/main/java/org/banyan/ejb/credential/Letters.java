package org.banyan.ejb.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.StringReader;
import java.util.Optional;
import org.banyan.domain.account.Account;
import org.banyan.domain.credential.TokenPurpose;
import org.banyan.domain.outbox.MessageDue;
import org.banyan.domain.outbox.Outbox;
import org.banyan.domain.shared.PublicId;
import org.banyan.ejb.shared.Mail;
import org.banyan.ejb.shared.Settings;
import org.banyan.ejb.shared.SiteName;

/** The mails of this feature: first a row that names an account, later a letter with a link. */
@ApplicationScoped
class Letters {

  static final String ACTIVATION = "account-activation";
  static final String RESET = "password-reset";
  static final String KNOWN_ADDRESS = "account-known-address";
  static final String EMAIL_PROOF = "account-email-proof";
  static final String EMAIL_CHANGED = "account-email-changed";

  @PersistenceContext EntityManager em;
  @Inject Outbox outbox;
  @Inject Tokens tokens;
  @Inject Settings settings;
  @Inject SiteName site;
  @Inject LetterTexts texts;

  void queue(String kind, Account account) {
    queue(kind, account, account.email());
  }

  /** A letter to an address that need not be the account's own. */
  void queue(String kind, Account account, String to) {
    var payload = Json.createObjectBuilder().add("account", PublicId.write(account.id()));
    if (to != null && !to.equals(account.email())) {
      payload.add("to", to);
    }
    outbox.put(kind, payload.build().toString());
  }

  /** The letter to send now, with a secret made now; nothing where nobody can get it any more. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  Optional<Mail> write(MessageDue message) {
    var about = read(message);
    return Optional.ofNullable(
            em.find(Account.class, PublicId.required(about.getString("account"))))
        .map(account -> letter(message, account, about.getString("to", account.email())))
        .filter(mail -> mail.to() != null);
  }

  private Mail letter(MessageDue message, Account account, String to) {
    var link = settings.baseUrl() + path(message.kind(), account, to);
    var language = account.language() == null ? settings.defaultLanguage() : account.language();
    var text = texts.in(language, message.kind(), account.displayName(), link, site.text());
    return new Mail(message.kind() + "-" + message.id(), to, text.subject(), text.body());
  }

  private String path(String kind, Account account, String to) {
    return switch (kind) {
      case ACTIVATION ->
          "/activate?token=" + tokens.make(account.id(), TokenPurpose.ACTIVATE).text();
      case RESET -> "/reset?token=" + tokens.make(account.id(), TokenPurpose.RESET).text();
      case EMAIL_PROOF ->
          "/settings/email?token=" + tokens.make(account.id(), TokenPurpose.EMAIL, to).text();
      default -> "/reset";
    };
  }

  private static JsonObject read(MessageDue message) {
    try (var reader = Json.createReader(new StringReader(message.payload()))) {
      return reader.readObject();
    }
  }
}
