package org.banyan.ejb.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.banyan.domain.page.PageLocation;
import org.banyan.ejb.page.PageArranging;
import org.banyan.ejb.page.PageCreating;
import org.banyan.ejb.page.PageDraft;
import org.banyan.ejb.page.PageEditing;
import org.banyan.ejb.page.PageMove;
import org.banyan.ejb.page.PagePatch;
import org.banyan.ejb.page.RevisionDraft;

/** Says what happened to a page, save by save. */
@ApplicationScoped
class Growth {

  private static final Duration SOON = Duration.ofMinutes(20);
  private static final int FIRST_HOUR = 7;
  private static final int MINUTES_OF_A_DAY = 600;

  @Inject Cast cast;
  @Inject PageArranging arranging;
  @Inject PageCreating creating;
  @Inject PageEditing editing;

  /**
   * The deeds in their order: the first text, whom the space's coordinator makes responsible, and
   * the later texts, with whose second the labels come.
   */
  List<Deed> of(PageScript page, String coordinator, Instant today) {
    List<Deed> deeds = new ArrayList<>();
    Instant begun = moment(page, 1, today);
    deeds.add(new Deed(begun, () -> create(page)));
    deeds.add(new Deed(begun.plus(SOON), () -> entrust(page, coordinator)));
    for (int number = 2; number <= page.steps().size(); number++) {
      int revision = number;
      deeds.add(new Deed(moment(page, number, today), () -> revise(page, revision)));
    }
    deeds.add(new Deed(moment(page, 2, today).plus(SOON), () -> label(page)));
    return deeds;
  }

  private void create(PageScript page) {
    PageScript.Step step = page.steps().get(0);
    PageDraft draft =
        new PageDraft(
            page.title(),
            page.text(1),
            page.slug(),
            step.summary(),
            page.parent(),
            List.of(),
            page.themes(),
            page.regions(),
            page.targets(),
            page.kind(),
            page.language());
    creating.create(page.space(), draft, cast.reader(step.by()), null);
  }

  private void revise(PageScript page, int number) {
    PageScript.Step step = page.steps().get(number - 1);
    RevisionDraft draft =
        new RevisionDraft(null, page.text(number), step.summary(), step.minor(), number - 1);
    editing.revise(location(page), draft, cast.reader(step.by()), null);
  }

  private void entrust(PageScript page, String coordinator) {
    PagePatch patch = patch(null, page.responsible());
    arranging.change(location(page), patch, cast.reader(coordinator));
  }

  private void label(PageScript page) {
    PagePatch patch = patch(page.labels(), null);
    arranging.change(location(page), patch, cast.reader(page.steps().get(1).by()));
  }

  private static PagePatch patch(List<String> labels, String responsible) {
    return new PagePatch(
        PageMove.NONE, labels, null, null, null, null, null, responsible, null, null, null);
  }

  private static PageLocation location(PageScript page) {
    return new PageLocation(page.space(), page.slug());
  }

  /** Within a working day, at a minute that is the same at every furnishing. */
  private static Instant moment(PageScript page, int number, Instant today) {
    int seed = (page.space() + "/" + page.slug()).hashCode() + 7919 * number;
    return today
        .minus(Duration.ofDays(page.steps().get(number - 1).daysAgo()))
        .plus(Duration.ofHours(FIRST_HOUR))
        .plus(Duration.ofMinutes(Math.floorMod(seed, MINUTES_OF_A_DAY)));
  }
}
