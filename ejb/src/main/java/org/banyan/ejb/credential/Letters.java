package org.banyan.ejb.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
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

/** The mails of this feature: first a row that names an account, later a letter with a link. */
@ApplicationScoped
class Letters {

  static final String ACTIVATION = "account-activation";
  static final String RESET = "password-reset";
  static final String KNOWN_ADDRESS = "account-known-address";

  @PersistenceContext EntityManager em;
  @Inject Outbox outbox;
  @Inject Tokens tokens;
  @Inject Settings settings;
  @Inject LetterTexts texts;

  void queue(String kind, Account account) {
    var payload = Json.createObjectBuilder().add("account", PublicId.write(account.id())).build();
    outbox.put(kind, payload.toString());
  }

  /** The letter to send now, with a secret made now; nothing where nobody can get it any more. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  Optional<Mail> write(MessageDue message) {
    return Optional.ofNullable(em.find(Account.class, accountOf(message)))
        .filter(account -> account.email() != null)
        .map(account -> letter(message, account));
  }

  private Mail letter(MessageDue message, Account account) {
    var link = settings.baseUrl() + path(message.kind(), account);
    var language = account.language() == null ? settings.defaultLanguage() : account.language();
    var text = texts.in(language, message.kind(), account.displayName(), link, settings.siteName());
    return new Mail(
        message.kind() + "-" + message.id(), account.email(), text.subject(), text.body());
  }

  private String path(String kind, Account account) {
    return switch (kind) {
      case ACTIVATION ->
          "/activate?token=" + tokens.make(account.id(), TokenPurpose.ACTIVATE).text();
      case RESET -> "/reset?token=" + tokens.make(account.id(), TokenPurpose.RESET).text();
      default -> "/reset";
    };
  }

  private static long accountOf(MessageDue message) {
    try (var reader = Json.createReader(new StringReader(message.payload()))) {
      return PublicId.required(reader.readObject().getString("account"));
    }
  }
}
