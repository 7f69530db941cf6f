package org.banyan.ejb.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.banyan.domain.axis.Axis;
import org.banyan.ejb.credential.PasswordHashing;
import org.banyan.ejb.shared.Clocks;

/** Tells what happened in the demonstration's community, deed by deed in the order of time. */
@ApplicationScoped
class Story {

  private static final Duration BEFORE_PAGES = Duration.ofDays(14);
  private static final Duration APART = Duration.ofMinutes(35);

  @Inject Clock clock;
  @Inject Clocks clocks;
  @Inject Errands errands;
  @Inject Grounds grounds;
  @Inject Growth growth;
  @Inject Newcomers newcomers;
  @Inject Opinions opinions;
  @Inject PasswordHashing hashing;
  @Inject Shelves shelves;
  @Inject Upkeep upkeep;
  @PersistenceContext EntityManager em;

  void tell(String password) {
    Instant today = clock.instant().truncatedTo(ChronoUnit.DAYS);
    List<PageScript> pages = Scripts.pages();
    int oldest = pages.stream().mapToInt(PageScript::oldest).max().orElseThrow();
    List<Deed> deeds = new ArrayList<>(beginnings(password, today.minus(Duration.ofDays(oldest))));
    Map<String, String> coordinators =
        Scripts.spaces().stream()
            .collect(Collectors.toMap(SpaceScript::key, SpaceScript::coordinator));
    pages.forEach(page -> deeds.addAll(growth.of(page, coordinators.get(page.space()), today)));
    deeds.addAll(shelves.fill(today));
    deeds.addAll(opinions.say(today));
    deeds.addAll(upkeep.tidy(today));
    deeds.addAll(errands.leaveOpen(today));
    deeds.stream().sorted(Comparator.comparing(Deed::moment)).forEach(this::happen);
  }

  private List<Deed> beginnings(String password, Instant firstPage) {
    List<Runnable> beginnings = new ArrayList<>();
    beginnings.add(grounds::putUpSigns);
    for (Axis axis : Axis.values()) {
      beginnings.add(() -> grounds.layOut(axis));
    }
    String hash = hashing.hash(password);
    Scripts.people().forEach(one -> beginnings.add(() -> newcomers.letIn(one, password, hash)));
    Scripts.spaces().forEach(one -> beginnings.add(() -> grounds.open(one)));
    List<Deed> deeds = new ArrayList<>();
    for (Runnable beginning : beginnings) {
      deeds.add(
          new Deed(
              firstPage.minus(BEFORE_PAGES).plus(APART.multipliedBy(deeds.size())), beginning));
    }
    return deeds;
  }

  /** What is done is written and forgotten, or each deed would take longer than the one before. */
  private void happen(Deed deed) {
    clocks.at(deed.moment(), deed.deed());
    em.flush();
    em.clear();
  }
}
