package org.banyan.ejb.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.banyan.domain.access.Condition;
import org.banyan.domain.page.PageLocation;
import org.banyan.domain.space.SpaceNode;
import org.banyan.ejb.conversion.ConvertedPage;
import org.banyan.ejb.page.PageArranging;
import org.banyan.ejb.page.PagePatch;
import org.banyan.ejb.remark.Remark;

/** Archives pages that came in as archived ones, each in a transaction that counts it. */
@ApplicationScoped
class PageArchiving {

  static final String STATE = Condition.ARCHIVED.name();
  static final String ARCHIVED = "PAGES_ARCHIVED";
  static final String LEFT = "PAGES_LEFT_LIVE";

  @Inject PageArranging arranging;
  @Inject HeldJobs held;
  @Inject ImportOwner owner;
  @Inject ImportQueries queries;
  @Inject ImportSurroundings surroundings;

  /** Archives a page that was taken; false where the import was cancelled meanwhile. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  boolean archive(ImportTask task, ConvertedPage page) {
    var reader = owner.reader(task.ownerId());
    SpaceNode space = owner.require(task.spaceId(), reader);
    var around = surroundings.of(space, List.of(page), reader);
    if (!around.archives()) {
      return leave(task, new Remark(Remark.Kind.NOT_YOURS, page.source(), "state"));
    }
    if (!isTaken(task, page, around.known().get(page.slug()))) {
      return held.count(task, Map.of(LEFT, 1), List.of());
    }
    if (!task.settings().dryRun() && !queries.isArchived(space.id(), page.slug())) {
      var location = new PageLocation(space.key(), page.slug());
      arranging.bring(location, PagePatch.state(Condition.ARCHIVED), reader);
    }
    return held.count(task, Map.of(ARCHIVED, 1), List.of());
  }

  /** What people wrote under the same address is not for an import to archive. */
  private boolean isTaken(ImportTask task, ConvertedPage page, KnownPage known) {
    if (!task.took(page.slug())) {
      return false;
    }
    return known == null
        ? task.settings().dryRun()
        : !queries.history(known.page().id()).about(page).imports().isEmpty();
  }

  /** Counts a page that stays live, and says why. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  boolean leave(ImportTask task, Remark why) {
    return held.count(task, Map.of(LEFT, 1), List.of(why));
  }
}
