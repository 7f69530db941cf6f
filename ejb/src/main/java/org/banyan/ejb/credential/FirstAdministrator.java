package org.banyan.ejb.credential;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.banyan.domain.account.Account;
import org.banyan.domain.account.Accounts;
import org.banyan.domain.account.SiteRole;
import org.banyan.domain.shared.Secret;
import org.banyan.ejb.job.Leases;
import org.banyan.ejb.shared.Settings;

/** Makes {@code admin} at the first start; there is no page by which a stranger could be first. */
@Singleton
@Startup
public class FirstAdministrator {

  // A logger that the server sends to the console alone, never to a file.
  private static final Logger ANNOUNCEMENT = Logger.getLogger("org.banyan.announcement");
  private static final String HANDLE = "admin";
  private static final int TRUST = 3;
  private static final int MADE_LENGTH = 20;

  @Inject Accounts accounts;
  @Inject Enrolment enrolment;
  @Inject PasswordHashing hashing;
  @Inject Leases leases;
  @Inject Settings settings;

  @PostConstruct
  void make() {
    leases.serialise("first-administrator");
    if (accounts.find(HANDLE).isEmpty()) {
      var password = settings.adminPassword().orElseGet(FirstAdministrator::printedPassword);
      var draft = new JoinDraft(HANDLE, "Administrator", null, password, null);
      appoint(enrolment.enrol(draft, null, hashing.hash(password)));
    }
  }

  private static void appoint(Account account) {
    account.activate();
    account.trust(TRUST);
    account.giveSiteRoles(Set.of(SiteRole.ADMINISTRATOR));
  }

  private static String printedPassword() {
    var password = Secret.random().text().substring(0, MADE_LENGTH);
    ANNOUNCEMENT.log(
        Level.INFO,
        "The first administrator is \"admin\" with the password {0} - it is shown only this once.",
        password);
    return password;
  }
}
