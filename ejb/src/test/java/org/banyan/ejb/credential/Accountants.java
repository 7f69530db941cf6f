package org.banyan.ejb.credential;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.banyan.domain.account.Account;
import org.banyan.domain.account.EmailAddress;
import org.banyan.domain.account.Person;
import org.banyan.domain.account.SiteRole;
import org.banyan.ejb.outbox.OutboxInTests;
import org.banyan.ejb.session.SessionBegun;
import org.banyan.ejb.session.SigningIn;
import org.banyan.ejb.shared.Clocks;
import org.banyan.ejb.shared.Database;
import org.banyan.ejb.shared.Mail;
import org.banyan.ejb.shared.UseCases;

/** People who join, sign in and get mail, for the tests of accounts, credentials and sessions. */
public final class Accountants implements AutoCloseable {

  public static final String PASSWORD = "a lovely long day";

  private final Database database;
  private final UseCases uses;

  public Accountants(Database database) {
    this.database = database;
    uses = UseCases.on(database);
  }

  public <T> T get(Class<T> type) {
    return uses.get(type);
  }

  public <T> T run(Callable<T> work) {
    return database.inTransaction(work);
  }

  public void run(Database.Work work) {
    database.inTransaction(work);
  }

  public void withMailHost() {
    System.setProperty("BANYAN_SMTP_HOST", "mail.example.org");
  }

  public Joined join(String handle, String email) {
    var draft = new JoinDraft(handle, handle + " Lovelace", email, PASSWORD, "fr");
    return run(() -> get(Joining.class).join(draft, "192.0.2.1"));
  }

  /** An active account, with roles. */
  public Person person(String handle, SiteRole... roles) {
    return run(
        () -> {
          var draft = new JoinDraft(handle, handle, handle + "@example.org", PASSWORD, null);
          Account account =
              get(Enrolment.class)
                  .enrol(
                      draft,
                      EmailAddress.given(draft.email()),
                      get(PasswordHashing.class).hash(PASSWORD));
          account.activate();
          account.giveSiteRoles(Set.of(roles));
          return account.person();
        });
  }

  public SessionBegun signIn(String name) {
    return signIn(name, PASSWORD, "192.0.2.1");
  }

  public SessionBegun signIn(String name, String password, String address) {
    return run(() -> get(SigningIn.class).signIn(name, password, address, "a browser"));
  }

  public void later(Duration by) {
    get(Clocks.class).shift(by);
  }

  /** The letters that the outbox sends now. */
  public List<Mail> mails() {
    var mails = new ArrayList<Mail>();
    OutboxInTests.empty(
        database, message -> get(Letters.class).write(message).ifPresent(mails::add));
    return mails;
  }

  public String tokenIn(Mail mail) {
    return mail.text().split("token=")[1].split("\\s")[0];
  }

  @Override
  public void close() {
    System.clearProperty("BANYAN_SMTP_HOST");
    later(Duration.ZERO);
  }
}
