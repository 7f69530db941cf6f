package org.banyan.ejb.page;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;
import org.banyan.domain.access.Place;
import org.banyan.domain.access.Reader;
import org.banyan.domain.account.Account;
import org.banyan.domain.account.Accounts;
import org.banyan.domain.idempotency.IdempotencyKey;
import org.banyan.domain.idempotency.RequestHash;
import org.banyan.domain.page.Page;
import org.banyan.domain.page.PageBeginning;
import org.banyan.domain.page.PageDeed;
import org.banyan.domain.page.PageLocation;
import org.banyan.domain.page.PageRevised;
import org.banyan.domain.page.PageText;
import org.banyan.domain.page.Pages;
import org.banyan.domain.page.Save;
import org.banyan.domain.shared.Faults;
import org.banyan.domain.shared.NotFound;
import org.banyan.domain.shared.Slug;
import org.banyan.domain.space.Space;
import org.banyan.domain.space.SpaceNode;
import org.banyan.domain.space.SpaceTree;
import org.banyan.domain.space.Spaces;
import org.banyan.ejb.access.Access;

/** Starts pages. */
@Stateless
public class PageCreating {

  @Inject Access access;
  @Inject Accounts accounts;
  @Inject Clock clock;
  @Inject Pages pages;
  @Inject Spaces spaces;
  @Inject PageNaming naming;
  @Inject PageProperties properties;
  @Inject PageSizes sizes;
  @Inject SaveMemory memory;
  @Inject Event<PageRevised> revised;

  /**
   * Creates a page with its first revision.
   *
   * @param key null where the client sent none
   * @throws org.banyan.domain.page.SlugTaken where the draft gives a slug that another page has or
   *     had
   */
  public Saved create(String spaceKey, PageDraft draft, Reader reader, IdempotencyKey key) {
    SpaceTree tree = spaces.tree();
    SpaceNode node = tree.find(spaceKey).orElseThrow(NotFound::new);
    access.require(reader, PageDeed.CREATE, Place.space(tree.way(node.id())));
    String hash =
        RequestHash.of(
            "create", node.key(), draft.title(), draft.body(), draft.slug(), draft.toString());
    return memory.answeredOnce(reader, key, hash, () -> create(tree, node, draft, reader, false));
  }

  /** The same for an import, which lists of recent changes put together. */
  public Saved bring(String spaceKey, PageDraft draft, Reader reader) {
    SpaceTree tree = spaces.tree();
    SpaceNode node = tree.find(spaceKey).orElseThrow(NotFound::new);
    access.require(reader, PageDeed.CREATE, Place.space(tree.way(node.id())));
    return create(tree, node, draft, reader, true);
  }

  /** Refuses unless the reader may start a page in the space; answers its present key. */
  public String requireCreating(String spaceKey, Reader reader) {
    SpaceTree tree = spaces.tree();
    SpaceNode node = tree.find(spaceKey).orElseThrow(NotFound::new);
    access.require(reader, PageDeed.CREATE, Place.space(tree.way(node.id())));
    return node.key();
  }

  /** Keys of the spaces in which the reader may start a page. */
  public Set<String> offered(Reader reader) {
    SpaceTree tree = spaces.tree();
    return tree.all().stream()
        .filter(node -> access.allows(reader, PageDeed.CREATE, Place.space(tree.way(node.id()))))
        .map(SpaceNode::key)
        .collect(Collectors.toSet());
  }

  private Saved create(
      SpaceTree tree, SpaceNode node, PageDraft draft, Reader reader, boolean imported) {
    Account author = accounts.get(reader.accountId());
    Space space = spaces.get(node.id());
    var faults = new Faults();
    PageText text = faults.of(() -> sizes.within(PageText.written(draft.title(), draft.body())));
    boolean given = draft.slug() != null && !draft.slug().isBlank();
    Slug wanted = given ? faults.of(() -> Slug.given(draft.slug().strip())) : null;
    String language = faults.of(() -> properties.language(draft.language()));
    Save save =
        faults.of(
            () -> new Save(author, Set.of(), draft.summary(), false, imported, clock.instant()));
    PageBeginning beginning = properties.beginning(draft, space, tree, faults);
    faults.refuse();
    Slug slug = given ? wanted : Slug.ofTitle(text.title());
    PageRevised fact = Page.create(space, slug, language, text, save);
    pages.add(fact);
    if (given) {
      naming.reserve(node.id(), slug, fact.page());
    } else {
      fact.page().settleAt(naming.reserveNear(node.id(), slug, fact.page()));
    }
    fact.page().begin(beginning);
    revised.fire(fact);
    var location = new PageLocation(node.key(), fact.page().slug());
    return new Saved(location, fact.revision().number(), false, false);
  }
}
