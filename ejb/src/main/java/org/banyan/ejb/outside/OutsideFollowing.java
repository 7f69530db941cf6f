package org.banyan.ejb.outside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.banyan.domain.changelog.ChangeLog;
import org.banyan.domain.changelog.NumberedChange;
import org.banyan.domain.job.LeaseTaken;
import org.banyan.domain.markup.MarkupRenderer;
import org.banyan.domain.outside.OutsideLink;
import org.banyan.domain.outside.OutsideUse;
import org.banyan.ejb.job.Leases;

/** Keeps the addresses of published texts by following the change log, on one node at a time. */
@ApplicationScoped
public class OutsideFollowing {

  static final String FOLLOWER = "outside-links";

  private static final int BATCH = 100;

  @Inject ChangeLog log;
  @Inject Clock clock;
  @Inject Leases leases;
  @Inject MarkupRenderer renderer;
  @PersistenceContext EntityManager em;

  /** Takes in a stretch of the log; false where nothing was left of it. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public boolean follow(LeaseTaken lease) {
    leases.guard(lease);
    List<NumberedChange> changes = log.after(log.cursor(FOLLOWER), BATCH);
    if (changes.isEmpty()) {
      return false;
    }
    Set<Long> pages =
        changes.stream()
            .map(NumberedChange::change)
            .filter(change -> change.feature().equals("page"))
            .map(change -> change.subject())
            .collect(Collectors.toSet());
    if (!pages.isEmpty()) {
      keep(pages);
    }
    log.moveCursor(FOLLOWER, changes.get(changes.size() - 1).position());
    return true;
  }

  private void keep(Set<Long> pages) {
    Map<Long, Set<URI>> named = named(pages);
    Map<String, OutsideLink> known = known(named);
    Map<Long, Set<Long>> before = before(pages);
    for (long page : pages) {
      Set<Long> links = new HashSet<>();
      for (URI address : named.getOrDefault(page, Set.of())) {
        links.add(known.computeIfAbsent(OutsideLink.hash(address), hash -> add(address)).id());
      }
      Set<Long> old = before.getOrDefault(page, Set.of());
      links.stream().filter(id -> !old.contains(id)).forEach(id -> em.persist(use(page, id)));
      old.stream().filter(id -> !links.contains(id)).forEach(id -> forget(page, id));
    }
  }

  /** What lies in the bin names nothing. */
  private Map<Long, Set<URI>> named(Set<Long> pages) {
    Map<Long, Set<URI>> named = new HashMap<>();
    em.createQuery(
            "select p.id, r.body from Page p join Revision r"
                + " on r.page = p and r.number = p.published"
                + " where p.id in :pages and p.condition <> BINNED",
            Object[].class)
        .setParameter("pages", pages)
        .getResultList()
        .forEach(
            row -> named.put((Long) row[0], OutsideAddresses.of(renderer.render((String) row[1]))));
    return named;
  }

  private Map<String, OutsideLink> known(Map<Long, Set<URI>> named) {
    Set<String> hashes =
        named.values().stream()
            .flatMap(Set::stream)
            .map(OutsideLink::hash)
            .collect(Collectors.toSet());
    Map<String, OutsideLink> known = new HashMap<>();
    if (!hashes.isEmpty()) {
      em.createQuery("from OutsideLink where addressHash in :hashes", OutsideLink.class)
          .setParameter("hashes", hashes)
          .getResultList()
          .forEach(link -> known.put(link.addressHash(), link));
    }
    return known;
  }

  private Map<Long, Set<Long>> before(Set<Long> pages) {
    Map<Long, Set<Long>> before = new HashMap<>();
    em.createQuery(
            "select u.pageId, u.linkId from OutsideUse u where u.pageId in :pages", Object[].class)
        .setParameter("pages", pages)
        .getResultList()
        .forEach(
            row -> before.computeIfAbsent((Long) row[0], p -> new HashSet<>()).add((Long) row[1]));
    return before;
  }

  private OutsideLink add(URI address) {
    OutsideLink link = new OutsideLink(address, clock.instant());
    em.persist(link);
    return link;
  }

  private static OutsideUse use(long page, long link) {
    return new OutsideUse(page, link);
  }

  private void forget(long page, long link) {
    em.createQuery("delete from OutsideUse u where u.pageId = :page and u.linkId = :link")
        .setParameter("page", page)
        .setParameter("link", link)
        .executeUpdate();
  }
}
