package org.banyan.ejb.account;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.StringReader;
import java.util.List;
import java.util.OptionalLong;
import org.banyan.domain.account.Account;
import org.banyan.domain.account.AccountPolicy;
import org.banyan.domain.account.Person;
import org.banyan.domain.audit.AuditLog;
import org.banyan.domain.audit.DeedDone;
import org.banyan.domain.outbox.Outbox;
import org.banyan.domain.outbox.OutboxLine;
import org.banyan.domain.shared.PublicId;

/** What became of the mails, for administrators; what they send again goes on record. */
@Stateless
public class MailAdministration {

  private final AccountPolicy policy = new AccountPolicy();

  @PersistenceContext EntityManager em;
  @Inject Outbox outbox;
  @Inject AuditLog audit;

  /** The newest mails before an id (null: the newest of all). */
  public List<MailLine> latest(Person asking, Long before, int limit) {
    policy.requireAdministrator(asking);
    return outbox.latest(before, limit).stream()
        .map(line -> MailLine.of(line, handle(line)))
        .toList();
  }

  /** Sends a mail again, with a new secret where it holds one. */
  public void sendAgain(Person asking, long id) {
    policy.requireAdministrator(asking);
    var kind = outbox.again(id);
    audit.record(new DeedDone(asking.id(), asking.handle(), "mail-sent-again", kind, ""));
  }

  private String handle(OutboxLine line) {
    var account = account(line.payload());
    var found = account.isPresent() ? em.find(Account.class, account.getAsLong()) : null;
    return found == null ? null : found.handle();
  }

  /** Whom a payload names, by the word that all mails to accounts use. */
  private static OptionalLong account(String payload) {
    try (var reader = Json.createReader(new StringReader(payload))) {
      return PublicId.read(reader.readObject().getString("account", ""));
    } catch (JsonException e) {
      return OptionalLong.empty();
    }
  }
}
