package org.banyan.ejb.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.banyan.domain.page.Page;
import org.banyan.domain.space.ReviewPolicy;
import org.banyan.ejb.conversion.ConvertedPage;
import org.banyan.ejb.page.PageMove;
import org.banyan.ejb.page.PagePatch;
import org.banyan.ejb.remark.Remark.Kind;

/** Who is to answer for a page and how it is to be reviewed, as far as this wiki knows of it. */
final class WantedCare {

  private static final int LONGEST_INTERVAL = 3650;

  private final ConvertedPage page;
  private final ImportBatch batch;

  WantedCare(ConvertedPage page, ImportBatch batch) {
    this.page = page;
    this.batch = batch;
  }

  /**
   * What the page does not have yet; null where it has everything, or where it is not for the
   * importer to say.
   *
   * @param has null where the page is new
   */
  PagePatch patch(Page has) {
    var responsible = responsible().filter(handle -> has == null || !handle.equals(handle(has)));
    var policy = policy().filter(rule -> has == null || rule != has.reviewPolicy());
    var days = days().filter(number -> has == null || !number.equals(has.reviewIntervalDays()));
    state();
    List<String> wanted = new ArrayList<>();
    responsible.ifPresent(any -> wanted.add("responsible"));
    policy.ifPresent(any -> wanted.add("reviewPolicy"));
    days.ifPresent(any -> wanted.add("reviewIntervalDays"));
    if (wanted.isEmpty()) {
      return null;
    }
    if (!batch.surroundings.setsReview()) {
      batch.remark(Kind.NOT_YOURS, page.source(), String.join(", ", wanted));
      return null;
    }
    return new PagePatch(
        PageMove.NONE,
        null,
        null,
        null,
        null,
        null,
        null,
        responsible.orElse(null),
        policy.isEmpty() ? null : policy,
        days.isEmpty() ? null : days,
        null);
  }

  private Optional<String> responsible() {
    var named = page.properties().care().responsible();
    return known("responsible", named, named.filter(batch.surroundings.people()::contains));
  }

  private Optional<ReviewPolicy> policy() {
    var named = page.properties().care().reviewPolicy();
    return known(
        "reviewPolicy",
        named,
        Arrays.stream(ReviewPolicy.values())
            .filter(rule -> rule.name().equals(named.orElse("")))
            .findFirst());
  }

  private Optional<Integer> days() {
    var named = page.properties().care().reviewIntervalDays();
    return known(
        "reviewIntervalDays",
        named,
        named
            .filter(text -> text.matches("\\d{1,4}"))
            .map(Integer::valueOf)
            .filter(number -> number >= 1 && number <= LONGEST_INTERVAL));
  }

  /** Archiving comes last, when the files of the page are there; see {@link PageArchiving}. */
  private void state() {
    var named = page.properties().care().state();
    known("state", named, named.filter(List.of("LIVE", PageArchiving.STATE)::contains));
  }

  private <T> Optional<T> known(String key, Optional<String> named, Optional<T> known) {
    if (named.isPresent() && known.isEmpty()) {
      batch.remark(Kind.UNKNOWN_VALUE, page.source(), key + ": " + named.get());
    }
    return known;
  }

  private static String handle(Page page) {
    return page.responsible() == null ? null : page.responsible().handle();
  }
}
