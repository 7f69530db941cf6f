package org.banyan.ejb.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.banyan.domain.access.Place;
import org.banyan.domain.access.Reader;
import org.banyan.domain.account.Account;
import org.banyan.domain.account.AccountState;
import org.banyan.domain.account.Accounts;
import org.banyan.domain.exchange.ExchangeDeed;
import org.banyan.domain.page.PageDeed;
import org.banyan.domain.shared.NotFound;
import org.banyan.domain.space.SpaceNode;
import org.banyan.domain.space.SpaceTree;
import org.banyan.domain.space.Spaces;
import org.banyan.ejb.access.Access;
import org.banyan.ejb.membership.ReaderLookup;

/** Who imports, with the rights they have by now. */
@ApplicationScoped
class ImportOwner {

  @Inject Access access;
  @Inject Accounts accounts;
  @Inject ReaderLookup readers;
  @Inject Spaces spaces;

  Reader reader(long accountId) {
    Account account = accounts.get(accountId);
    if (account == null || account.state() != AccountState.ACTIVE) {
      throw new NotFound();
    }
    return readers.reader(
        account.id(), account.handle(), account.trustLevel(), account.siteRoles());
  }

  /** Refuses whoever may not import into a space; answers the space. */
  SpaceNode require(String key, Reader reader) {
    SpaceTree tree = spaces.tree();
    return require(tree, tree.find(key).orElseThrow(NotFound::new), reader);
  }

  boolean may(String key, Reader reader) {
    SpaceTree tree = spaces.tree();
    return tree.find(key).filter(space -> may(tree, space.id(), reader)).isPresent();
  }

  boolean may(SpaceTree tree, long spaceId, Reader reader) {
    Place place = Place.space(tree.way(spaceId));
    return access.allows(reader, ExchangeDeed.IMPORT, place)
        && access.allows(reader, PageDeed.CREATE, place);
  }

  SpaceNode require(long spaceId, Reader reader) {
    SpaceTree tree = spaces.tree();
    return require(tree, tree.get(spaceId), reader);
  }

  private SpaceNode require(SpaceTree tree, SpaceNode space, Reader reader) {
    Place place = Place.space(tree.way(space.id()));
    access.require(reader, ExchangeDeed.IMPORT, place);
    access.require(reader, PageDeed.CREATE, place);
    return space;
  }
}
