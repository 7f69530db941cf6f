package org.banyan.ejb.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.banyan.domain.access.Reader;
import org.banyan.domain.access.Visibility;
import org.banyan.domain.account.SiteRole;
import org.banyan.domain.library.FilePlace;
import org.banyan.domain.page.PageLocation;
import org.banyan.ejb.archive.ForgedArchive;
import org.banyan.ejb.library.FileLine;
import org.banyan.ejb.library.FileReading;
import org.banyan.ejb.page.Community;
import org.banyan.ejb.page.PageEditing;
import org.banyan.ejb.page.RevisionDraft;
import org.banyan.ejb.remark.Remark;
import org.banyan.ejb.shared.Database;
import org.banyan.ejb.shared.OnBothDatabases;
import org.banyan.ejb.shared.UseCases;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page that stays out keeps its files out: under its address is what others wrote. */
@OnBothDatabases
class FilesOfPagesNotTakenTest {

  @TempDir private static Path folder;

  private final Database database;
  private final UseCases uses;
  private final Community community;
  private Reader ada;
  private SentArchives sent;

  FilesOfPagesNotTakenTest(Database database) {
    this.database = database;
    uses = UseCases.on(database);
    community = new Community(database, uses);
  }

  @BeforeAll
  static void archivesWaitBesideTheClasses() {
    System.setProperty("BANYAN_FILES", folder.toString());
  }

  @BeforeEach
  void aSpaceWithAFrontPage() {
    ada = community.person("ada", SiteRole.ADMINISTRATOR);
    community.space("docs", null, Visibility.PUBLIC, ada);
    community.page("docs", "Home", "By people.", ada);
    sent = new SentArchives(database, uses, "docs", ada);
  }

  @Test
  void theFrontPageOfPeopleGetsNoPicturesOfAnother() {
    var job = sent.taken(site(), SentArchives.PLAIN);
    assertThat(job.counts()).containsEntry("FILES_NEW", 1).containsEntry("FILES_FAILED", 1);
    assertThat(problem(job))
        .returns("map.txt", JobView.ProblemLine::where)
        .returns("home", JobView.ProblemLine::detail)
        .returns("NOT_TAKEN", JobView.ProblemLine::group);
    assertThat(files("home")).isEmpty();
    assertThat(files("other")).containsExactly("plan.txt");
    assertThat(job.done()).isEqualTo(job.total());
  }

  @Test
  void aDryRunSaysTheSame() {
    var looked = sent.taken(site(), SentArchives.DRY);
    var job = sent.taken(site(), SentArchives.PLAIN);
    assertThat(looked.problems()).isEqualTo(job.problems());
    assertThat(looked.counts()).isEqualTo(job.counts());
  }

  @Test
  void whoTakesAnImportOverKnowsWhichPagesStayedOut() {
    sent.begun(site(), SentArchives.PLAIN);
    var stopped = sent.task();
    var run = uses.get(ImportRun.class);
    assertThat(run.bringPages(stopped, sent.content(stopped))).isTrue();
    sent.work();
    assertThat(files("home")).isEmpty();
    assertThat(files("other")).containsExactly("plan.txt");
  }

  @Test
  void aFileOfAPageThatClashesWaitsForThePage() {
    sent.taken(new ForgedArchive().with("a.md", "One."), SentArchives.PLAIN);
    var draft = new RevisionDraft(null, "Two.\n", "", false, 1);
    database.inTransaction(
        () -> uses.get(PageEditing.class).revise(new PageLocation("docs", "a"), draft, ada, null));
    var clashing = new ForgedArchive().with("a.md", "Three. ![m](m.txt)").with("m.txt", "map");
    var job = sent.taken(clashing, SentArchives.PLAIN);
    assertThat(job.counts()).containsEntry("CHANGED_ON_BOTH_SIDES", 1);
    assertThat(problem(job).where()).isEqualTo("m.txt");
    assertThat(files("a")).isEmpty();
  }

  @Test
  void whatIsNotTakenIsCountedAsItIsListed() {
    var job = sent.taken(site().with("bytes.md", new byte[] {(byte) 0xff}), SentArchives.PLAIN);
    assertThat(job.problems()).filteredOn(line -> line.group().equals("NOT_TAKEN")).hasSize(3);
    assertThat(job.count(Remark.Group.NOT_TAKEN)).isEqualTo(3);
    assertThat(job.outcomes())
        .isEqualTo(Map.of("NEW", 1, "FILES_NEW", 1, Outcome.FAILED.name(), 3));
    assertThat(sent.taken(new ForgedArchive().with("z.md", "Z."), SentArchives.PLAIN).outcomes())
        .isEqualTo(Map.of("NEW", 1));
  }

  private static ForgedArchive site() {
    return new ForgedArchive()
        .with("index.md", "Welcome. ![m](map.txt)")
        .with("other.md", "Text. ![p](plan.txt)")
        .with("map.txt", "a map")
        .with("plan.txt", "a plan");
  }

  private static JobView.ProblemLine problem(JobView job) {
    return job.problems().stream()
        .filter(line -> line.kind().equals("PAGE_NOT_TAKEN"))
        .findFirst()
        .orElseThrow();
  }

  private List<String> files(String page) {
    return database.inTransaction(
        () ->
            uses.get(FileReading.class).ofPage(new FilePlace("docs", page), ada).stream()
                .map(FileLine::name)
                .toList());
  }
}
