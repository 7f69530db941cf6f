package org.banyan.ejb.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.banyan.domain.shared.Secret;
import org.banyan.ejb.job.Leases;
import org.banyan.ejb.shared.Settings;

/** Is furnished while it is empty, and left alone if anybody lives in it. */
@ApplicationScoped
class House {

  private static final Logger LOG = Logger.getLogger(House.class.getName());

  // A logger that the server sends to the console alone, never to a file.
  private static final Logger ANNOUNCEMENT = Logger.getLogger("org.banyan.announcement");
  private static final int MADE_LENGTH = 20;

  @Inject Leases leases;
  @Inject Settings settings;
  @Inject Story story;
  @PersistenceContext EntityManager em;

  void furnish() {
    if (!settings.demo()) {
      return;
    }
    leases.serialise("demo");
    if (isFurnished()) {
      return;
    }
    if (isInUse()) {
      LOG.warning(
          "BANYAN_DEMO is true, but this database is in use: it has accounts or spaces that the demonstration did not make. Nothing was added. Leave BANYAN_DEMO out, or start with an empty database.");
      return;
    }
    String password = settings.demoPassword().orElseGet(House::madePassword);
    story.tell(password);
    if (settings.demoPassword().isEmpty()) {
      announce(password);
    }
    LOG.log(Level.INFO, "The demonstration's people, spaces and pages are there.");
  }

  private boolean isFurnished() {
    return count("Account a where a.handle = '" + Scripts.people().get(0).handle() + "'") > 0;
  }

  private boolean isInUse() {
    return count("Account a where a.handle <> '" + Cast.ADMINISTRATOR + "'") + count("Space s") > 0;
  }

  private long count(String what) {
    return em.createQuery("select count(*) from " + what, Long.class).getSingleResult();
  }

  private static String madePassword() {
    return Secret.random().text().substring(0, MADE_LENGTH);
  }

  private static void announce(String password) {
    ANNOUNCEMENT.log(
        Level.INFO,
        "The demonstration''s people, such as \"ruth-miller\", have the password {0} - it is shown only this once.",
        password);
  }
}
