package org.banyan.ejb.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongPredicate;
import org.banyan.domain.access.Place;
import org.banyan.domain.access.Reader;
import org.banyan.domain.markup.LinkDestination;
import org.banyan.domain.markup.LinkTarget;
import org.banyan.domain.space.SpaceNode;
import org.banyan.domain.space.SpaceTree;
import org.banyan.ejb.access.Access;
import org.banyan.ejb.page.LinkedThings.PageThere;

/** Resolves the links of a text for one reader: what they may not see is missing to them. */
@ApplicationScoped
class LinkDestinations {

  private record Address(long spaceId, String slug) {}

  @Inject Access access;

  Map<LinkTarget, LinkDestination> resolve(
      Set<LinkTarget> targets, LinkedThings there, TextPlace own, SpaceTree tree, Reader reader) {
    LongPredicate seen = id -> access.sees(reader, Place.space(tree.way(id)));
    LongPredicate closed = id -> access.opensBySigningIn(reader, Place.space(tree.way(id)));
    Map<String, LinkDestination> files = files(there, own, seen);
    Map<Address, PageThere> pages = pages(there, own, seen);
    String ownSpace = tree.get(own.spaceId()).key();
    Map<LinkTarget, LinkDestination> destinations = new HashMap<>();
    for (LinkTarget target : targets) {
      if (target instanceof LinkTarget.Page page) {
        String key = page.otherSpace().orElse(ownSpace);
        Optional<SpaceNode> space = tree.find(key);
        PageThere found =
            space.map(node -> pages.get(new Address(node.id(), page.slug()))).orElse(null);
        boolean behindSignIn = space.filter(node -> closed.test(node.id())).isPresent();
        destinations.put(page, destination(page, found, key, behindSignIn, tree));
      } else if (target instanceof LinkTarget.File file && files.containsKey(file.name())) {
        destinations.put(file, files.get(file.name()));
      } else if (target instanceof LinkTarget.Person person
          && there.handles().contains(person.handle())) {
        destinations.put(person, new LinkDestination.Found("/u/" + person.handle()));
      }
    }
    return destinations;
  }

  /** The page's own before those of its space, and those before what is where it once was. */
  private static Map<String, LinkDestination> files(
      LinkedThings there, TextPlace own, LongPredicate seen) {
    Map<String, LinkDestination> found = new HashMap<>();
    there.files().stream()
        .filter(file -> distance(file, own) < 2 || seen.test(file.spaceId()))
        .sorted(Comparator.comparing(file -> distance(file, own)))
        .forEach(file -> found.putIfAbsent(file.name(), file.destination()));
    return found;
  }

  private static int distance(FileDestinations.Candidate file, TextPlace own) {
    if (file.spaceId() == null) {
      return 0;
    }
    return file.spaceId() == own.spaceId() ? 1 : 2;
  }

  /** What lies where the page once was stands in for what is not there where it is now. */
  private static Map<Address, PageThere> pages(
      LinkedThings there, TextPlace own, LongPredicate seen) {
    Map<Address, PageThere> found = new HashMap<>();
    for (PageThere page : there.pages()) {
      if (seen.test(page.presentSpaceId())) {
        found.put(new Address(page.spaceId(), page.slug()), page);
        if (page.formerHome()) {
          found.putIfAbsent(new Address(own.spaceId(), page.slug()), page);
        }
      }
    }
    return found;
  }

  /** Whether a page is there, behind a sign-in, is not told: whoever follows the link signs in. */
  private static LinkDestination destination(
      LinkTarget.Page page, PageThere found, String space, boolean behindSignIn, SpaceTree tree) {
    if (found != null) {
      return found(tree.get(found.presentSpaceId()).key(), found.presentSlug());
    }
    if (behindSignIn) {
      return found(space, page.slug());
    }
    return new LinkDestination.Missing(
        "/new?space=" + encoded(space) + "&title=" + encoded(page.title()));
  }

  private static LinkDestination found(String space, String slug) {
    return new LinkDestination.Found("/w/" + space + "/" + encoded(slug));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
