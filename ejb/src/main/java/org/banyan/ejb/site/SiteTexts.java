package org.banyan.ejb.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.banyan.domain.site.ConductAcceptance;
import org.banyan.domain.site.SiteText;
import org.banyan.domain.site.SiteWord;

/** The stored side of what the site says. */
@ApplicationScoped
class SiteTexts {

  @PersistenceContext EntityManager em;
  @Inject Clock clock;

  /** In a transaction of its own: a look at the site's name never spoils another's work. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  Map<SiteWord, SiteWords.Said> all() {
    Map<SiteWord, SiteWords.Said> all = new EnumMap<>(SiteWord.class);
    em.createQuery("from SiteText", SiteText.class)
        .getResultList()
        .forEach(text -> all.put(text.name(), new SiteWords.Said(text.text(), text.version())));
    return all;
  }

  /** Until the end of the transaction, nobody else changes what is said. */
  void lock() {
    em.createQuery("from SiteText", SiteText.class)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  boolean say(SiteWord word, String text, long by) {
    SiteText present = em.find(SiteText.class, word);
    if (present != null) {
      return present.change(text, by, clock.instant());
    }
    SiteText first = new SiteText(word, text, by, clock.instant());
    if (first.text().isEmpty()) {
      return false;
    }
    em.persist(first);
    return true;
  }

  void accept(long account, int version) {
    em.persist(new ConductAcceptance(account, version, clock.instant()));
  }

  /** Which versions of the code of conduct somebody accepted and when, the newest first. */
  List<ConductReading.Accepted> acceptedBy(String handle) {
    return em.createQuery(
            """
            select c.version, c.acceptedAt from ConductAcceptance c
            join Account a on a.id = c.accountId
            where a.handle = :handle order by c.version desc
            """,
            Object[].class)
        .setParameter("handle", handle)
        .getResultStream()
        .map(row -> new ConductReading.Accepted((Integer) row[0], (Instant) row[1]))
        .toList();
  }
}
