package org.banyan.ejb.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;
import org.banyan.domain.access.Condition;
import org.banyan.domain.access.Place;
import org.banyan.domain.access.Reader;
import org.banyan.domain.markup.LinkDestination;
import org.banyan.domain.markup.LinkTarget;
import org.banyan.domain.space.SpaceTree;
import org.banyan.ejb.access.Access;

/**
 * Resolves all links of a text for one reader: pages in one statement, people and files in one
 * each. What the reader may not see is missing to them.
 */
@ApplicationScoped
class LinkDestinations {

  private static final Long NOWHERE = 0L;

  private record Address(long spaceId, String slug) {}

  private record Found(long spaceId, String slug) {}

  @Inject Access access;
  @Inject FileDestinations files;
  @PersistenceContext EntityManager em;

  Map<LinkTarget, LinkDestination> resolve(
      Set<LinkTarget> targets, TextPlace own, SpaceTree tree, Reader reader) {
    String ownSpace = tree.get(own.spaceId()).key();
    Map<LinkTarget, LinkDestination> destinations =
        new HashMap<>(files(targets, own, id -> access.sees(reader, Place.space(tree.way(id)))));
    Map<LinkTarget.Page, Address> addresses = addresses(targets, ownSpace, tree);
    Map<Address, Found> found = found(addresses, own, tree, reader);
    Set<String> people = people(targets);
    for (LinkTarget target : targets) {
      if (target instanceof LinkTarget.Page page) {
        destinations.put(page, destination(page, found.get(addresses.get(page)), ownSpace, tree));
      } else if (target instanceof LinkTarget.Person person && people.contains(person.handle())) {
        destinations.put(person, new LinkDestination.Found("/u/" + person.handle()));
      }
    }
    return destinations;
  }

  private Map<LinkTarget, LinkDestination> files(
      Set<LinkTarget> targets, TextPlace own, LongPredicate seen) {
    Set<String> names = new HashSet<>();
    for (LinkTarget target : targets) {
      if (target instanceof LinkTarget.File file) {
        names.add(file.name());
      }
    }
    Map<LinkTarget, LinkDestination> found = new HashMap<>();
    if (!names.isEmpty()) {
      files
          .resolve(names, own, seen)
          .forEach((name, destination) -> found.put(new LinkTarget.File(name), destination));
    }
    return found;
  }

  private static Map<LinkTarget.Page, Address> addresses(
      Set<LinkTarget> targets, String ownSpace, SpaceTree tree) {
    Map<LinkTarget.Page, Address> addresses = new HashMap<>();
    for (LinkTarget target : targets) {
      if (target instanceof LinkTarget.Page page) {
        tree.find(page.otherSpace().orElse(ownSpace))
            .ifPresent(space -> addresses.put(page, new Address(space.id(), page.slug())));
      }
    }
    return addresses;
  }

  private Map<Address, Found> found(
      Map<LinkTarget.Page, Address> addresses, TextPlace own, SpaceTree tree, Reader reader) {
    if (addresses.isEmpty()) {
      return Map.of();
    }
    Set<Long> spaces =
        addresses.values().stream().map(Address::spaceId).collect(Collectors.toSet());
    Set<String> slugs = addresses.values().stream().map(Address::slug).collect(Collectors.toSet());
    Map<Address, Found> found = new HashMap<>();
    em
        .createQuery(
            "select a.spaceId, a.slug, p.space.id, p.slug, (select count(o) from PageAddress o"
                + " where o.page.id = :page and o.spaceId = a.spaceId)"
                + " from PageAddress a join a.page p where a.slug in :slugs and p.condition <>"
                + " :binned and (a.spaceId in :spaces or a.spaceId in"
                + " (select o.spaceId from PageAddress o where o.page.id = :page))"
                + " order by a.spaceId",
            Object[].class)
        .setParameter("page", own.pageId() == null ? NOWHERE : own.pageId())
        .setParameter("spaces", spaces)
        .setParameter("slugs", slugs)
        .setParameter("binned", Condition.BINNED)
        .getResultList()
        .stream()
        .filter(row -> access.sees(reader, Place.space(tree.way((Long) row[2]))))
        .forEach(row -> add(found, row, own));
    return found;
  }

  /** What lies where the page once was stands in for what is not there where it is now. */
  private static void add(Map<Address, Found> found, Object[] row, TextPlace own) {
    Found there = new Found((Long) row[2], (String) row[3]);
    found.put(new Address((Long) row[0], (String) row[1]), there);
    if ((Long) row[4] > 0) {
      found.putIfAbsent(new Address(own.spaceId(), (String) row[1]), there);
    }
  }

  private static LinkDestination destination(
      LinkTarget.Page page, Found found, String ownSpace, SpaceTree tree) {
    if (found != null) {
      return new LinkDestination.Found(
          "/w/" + tree.get(found.spaceId()).key() + "/" + encoded(found.slug()));
    }
    String space = page.otherSpace().orElse(ownSpace);
    return new LinkDestination.Missing(
        "/new?space=" + encoded(space) + "&title=" + encoded(page.title()));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private Set<String> people(Set<LinkTarget> targets) {
    Set<String> handles = new HashSet<>();
    for (LinkTarget target : targets) {
      if (target instanceof LinkTarget.Person person) {
        handles.add(person.handle());
      }
    }
    if (handles.isEmpty()) {
      return Set.of();
    }
    return Set.copyOf(
        em.createQuery("select a.handle from Account a where a.handle in :handles", String.class)
            .setParameter("handles", handles)
            .getResultList());
  }
}
