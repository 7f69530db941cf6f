package org.banyan.ejb.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.banyan.domain.access.Condition;
import org.banyan.domain.access.Reader;
import org.banyan.domain.access.Role;
import org.banyan.domain.access.Visibility;
import org.banyan.domain.account.SiteRole;
import org.banyan.domain.library.FilePlace;
import org.banyan.domain.page.PageLocation;
import org.banyan.domain.space.ReviewPolicy;
import org.banyan.ejb.archive.ForgedArchive;
import org.banyan.ejb.library.FileAttaching;
import org.banyan.ejb.library.FileDraft;
import org.banyan.ejb.membership.SpaceMembership;
import org.banyan.ejb.page.Community;
import org.banyan.ejb.page.PageArranging;
import org.banyan.ejb.page.PageMove;
import org.banyan.ejb.page.PagePatch;
import org.banyan.ejb.page.PageReading;
import org.banyan.ejb.page.PageView;
import org.banyan.ejb.shared.Database;
import org.banyan.ejb.shared.OnBothDatabases;
import org.banyan.ejb.shared.UseCases;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who answers for a page, its rules of review and whether it is archived, out and in again. */
@OnBothDatabases
class CareInArchivesTest {

  private static final String CARED =
      "---\nresponsible: ben\nreviewPolicy: SENSITIVE\nreviewIntervalDays: 90\nstate: ARCHIVED\n---\n";

  @TempDir private static Path folder;

  private final Database database;
  private final UseCases uses;
  private final Community community;
  private Reader ada;
  private Reader ben;

  CareInArchivesTest(Database database) {
    this.database = database;
    uses = UseCases.on(database);
    community = new Community(database, uses);
  }

  @BeforeAll
  static void archivesWaitBesideTheClasses() {
    System.setProperty("BANYAN_FILES", folder.toString());
  }

  @BeforeEach
  void twoPeopleAndTwoSpaces() {
    ada = community.person("ada", SiteRole.ADMINISTRATOR);
    ben = community.person("ben");
    community.space("docs", null, Visibility.PUBLIC, ada);
    community.space("copy", null, Visibility.PUBLIC, ada);
    ada = community.again(ada);
  }

  @Test
  void whatGoesOutComesInElsewhereWithEverythingThatIsSaidOfItsCare() throws Exception {
    community.page("docs", "Plain", "Nobody cares.", ada);
    community.page("docs", "Cared", "Text.", ada);
    attach("cared");
    arrange(
        new PagePatch(
            PageMove.NONE,
            null,
            null,
            null,
            null,
            null,
            null,
            "ben",
            Optional.of(ReviewPolicy.SENSITIVE),
            Optional.of(90),
            Condition.ARCHIVED));
    var archive = exported("docs");
    var job = imported("copy", archive, ada);
    assertThat(job.counts()).isEqualTo(Map.of("NEW", 2, "FILES_NEW", 1, "PAGES_ARCHIVED", 1));
    assertThat(job.done()).isEqualTo(job.total()).isEqualTo(4);
    assertCared(page("copy", "cared"));
    assertThat(page("copy", "plain").responsibility().responsible()).isNull();
    assertThat(page("copy", "plain").condition()).isEqualTo(Condition.LIVE);
    assertThat(exported("copy").toBytes()).isEqualTo(archive.toBytes());
    assertThat(imported("copy", archive, ada).counts())
        .isEqualTo(Map.of("UNCHANGED", 2, "FILES_KEPT", 1, "PAGES_ARCHIVED", 1));
  }

  @Test
  void whoMayNotSetItIsToldAndThePageComesInWithoutIt() {
    member("ben", Role.CONTRIBUTOR);
    var job = imported("docs", new ForgedArchive().with("a.md", CARED + "Text."), ben);
    assertThat(job.counts()).containsEntry("NEW", 1).containsEntry("PAGES_LEFT_LIVE", 1);
    assertThat(job.problems())
        .filteredOn(line -> line.kind().equals("NOT_YOURS"))
        .extracting(JobView.ProblemLine::detail)
        .containsExactly("responsible, reviewPolicy, reviewIntervalDays", "state");
    assertThat(page("docs", "a").responsibility().responsible()).isNull();
    assertThat(page("docs", "a").condition()).isEqualTo(Condition.LIVE);
  }

  @Test
  void aReviewerSetsTheRulesOfReviewButArchivesNothing() {
    member("ben", Role.REVIEWER);
    imported("docs", new ForgedArchive().with("a.md", CARED + "Text."), ben);
    assertThat(page("docs", "a").responsibility().reviewIntervalDays().value()).isEqualTo(90);
    assertThat(page("docs", "a").condition()).isEqualTo(Condition.LIVE);
  }

  @Test
  void whatThisWikiDoesNotKnowIsSaidAndLeftOut() {
    var file =
        "---\nresponsible: nobody\nreviewPolicy: HARSH\nreviewIntervalDays: 0\nstate: DRAFT\n---\n";
    var job = imported("docs", new ForgedArchive().with("a.md", file + "Text."), ada);
    assertThat(job.counts()).containsEntry("NEW", 1).containsEntry("UNKNOWN_VALUE", 4);
  }

  @Test
  void aPageThatIsThereAlreadyIsArrangedAndOneOfPeopleLeftAlone() {
    community.page("docs", "B", "By people.", ada);
    var plain = new ForgedArchive().with("a.md", "Text.").with("b.md", "Other.");
    imported("docs", plain, ada);
    var cared = new ForgedArchive().with("a.md", CARED + "Text.").with("b.md", CARED + "Other.");
    var job = imported("docs", cared, ada);
    assertThat(job.counts())
        .containsEntry("ARRANGED", 1)
        .containsEntry("PAGES_ARCHIVED", 1)
        .containsEntry("PAGES_LEFT_LIVE", 1);
    assertCared(page("docs", "a"));
    assertThat(page("docs", "b").condition()).isEqualTo(Condition.LIVE);
  }

  @Test
  void aDryRunArchivesNothing() {
    imported("docs", new ForgedArchive().with("a.md", "Text."), ada);
    var archive = new ForgedArchive().with("a.md", CARED + "Text.");
    var job = imported("docs", archive, ada, SentArchives.DRY);
    assertThat(job.counts()).containsEntry("ARRANGED", 1).containsEntry("PAGES_ARCHIVED", 1);
    assertThat(page("docs", "a").responsibility().responsible()).isNull();
    assertThat(page("docs", "a").condition()).isEqualTo(Condition.LIVE);
  }

  private static void assertCared(PageView page) {
    var care = page.responsibility();
    assertThat(care.responsible().handle()).isEqualTo("ben");
    assertThat(care.reviewPolicy().value()).isEqualTo(ReviewPolicy.SENSITIVE);
    assertThat(care.reviewIntervalDays().value()).isEqualTo(90);
    assertThat(page.condition()).isEqualTo(Condition.ARCHIVED);
  }

  private void member(String handle, Role role) {
    database.inTransaction(
        () -> uses.get(SpaceMembership.class).grant("docs", handle, Set.of(role), Set.of(), ada));
    ben = community.again(ben);
  }

  private void arrange(PagePatch patch) {
    database.inTransaction(
        () -> uses.get(PageArranging.class).change(new PageLocation("docs", "cared"), patch, ada));
  }

  private void attach(String page) {
    var bytes = new ByteArrayInputStream("a map".getBytes());
    var place = new FilePlace("docs", page);
    var draft = new FileDraft("map.txt", null, null);
    database.inTransaction(() -> uses.get(FileAttaching.class).attach(place, draft, bytes, ada));
  }

  private PageView page(String space, String slug) {
    return database.inTransaction(
        () -> uses.get(PageReading.class).show(new PageLocation(space, slug), ada));
  }

  private JobView imported(String space, ForgedArchive archive, Reader by) {
    return imported(space, archive, by, SentArchives.PLAIN);
  }

  private JobView imported(String space, ForgedArchive archive, Reader by, ImportSettings how) {
    return new SentArchives(database, uses, space, by).taken(archive, how);
  }

  private ForgedArchive exported(String space) throws Exception {
    var exporting = uses.get(Exporting.class);
    var plan = database.inTransaction(() -> exporting.begin(space, ada));
    var parts =
        database.inTransaction(
            () -> {
              var all = new ArrayList<>(exporting.takeOwn(plan.space(), ada));
              all.addAll(exporting.take(plan.space(), plan.pages(), ada));
              return all;
            });
    var archive = new ForgedArchive();
    for (var part : parts) {
      if (part.text() == null) {
        archive.with(part.path(), java.nio.file.Files.readAllBytes(part.content()));
      } else {
        boolean about = part.path().equals("banyan.json");
        archive.with(part.path(), about ? part.text().replace(space, "any") : part.text());
      }
    }
    return archive;
  }
}
