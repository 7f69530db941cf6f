package org.banyan.ejb.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.banyan.domain.access.Visibility;
import org.banyan.domain.account.SiteRole;
import org.banyan.domain.page.PageLocation;
import org.banyan.ejb.archive.ForgedArchive;
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

/** A dry run has to say what the real run says, though it leaves nothing to look up. */
@OnBothDatabases
class LookingFirstTest {

  private static final int PAGES = 30;

  @TempDir private static Path folder;

  private final Database database;
  private final UseCases uses;
  private final Community community;
  private SentArchives sent;

  LookingFirstTest(Database database) {
    this.database = database;
    uses = UseCases.on(database);
    community = new Community(database, uses);
  }

  @BeforeAll
  static void archivesWaitBesideTheClasses() {
    System.setProperty("BANYAN_FILES", folder.toString());
  }

  @BeforeEach
  void aSpace() {
    var ada = community.person("ada", SiteRole.ADMINISTRATOR);
    community.space("docs", null, Visibility.PUBLIC, ada);
    sent = new SentArchives(database, uses, "docs", ada);
  }

  @Test
  void aParentOfAnotherPortionIsThere() {
    assertThat(looked(section("Text."))).isEmpty();
  }

  @Test
  void aParentThatIsRefusedIsMissingBothTimes() {
    var archive = section("# " + "long ".repeat(60));
    var looked = looked(archive);
    assertThat(looked).filteredOn(line -> line.kind().equals("PARENT_MISSING")).hasSize(PAGES);
    assertThat(sent.taken(archive, SentArchives.PLAIN).problems()).isEqualTo(looked);
  }

  @Test
  void whatWouldClashOrMergeIsSaidBefore() {
    var pages = new ForgedArchive().with("a.md", "One.").with("b.md", "One.\n\nTwo.");
    sent.taken(pages.with("c.md", "One."), SentArchives.PLAIN);
    write("a", "By people.\n");
    write("b", "One.\n\nBy people.\n");
    write("c", "New.\n");
    var changed = new ForgedArchive().with("a.md", "New.").with("b.md", "New.\n\nTwo.");
    changed.with("c.md", "---\nlabels: [x]\n---\nNew.");
    var looked = sent.taken(changed, SentArchives.DRY);
    assertThat(looked.counts())
        .containsEntry("CHANGED_ON_BOTH_SIDES", 1)
        .containsEntry("MERGED", 1);
    var job = sent.taken(changed, SentArchives.PLAIN);
    assertThat(looked.problems()).isEqualTo(job.problems());
    assertThat(looked.counts()).isEqualTo(job.counts());
    assertThat(looked.pages()).isEqualTo(job.pages());
  }

  @Test
  void whoTakesADryRunOverKnowsWhatCameBefore() {
    var archive = section("Text.").with("bad.md", "# " + "long ".repeat(60));
    archive.with("under.md", "---\nparent: bad\n---\nText.");
    var id = sent.begun(archive, SentArchives.DRY);
    var stopped = sent.task();
    var content = sent.content(stopped);
    var steps = uses.get(ImportSteps.class);
    steps.measure(stopped, content);
    var bad = content.pages().get(0);
    steps.refuse(stopped, bad, new Remark(Remark.Kind.REFUSED, bad.source(), ""));
    steps.bring(stopped, content.pages().subList(1, 2));
    sent.work();
    assertThat(sent.show(id).problems())
        .filteredOn(line -> line.kind().equals("PARENT_MISSING"))
        .extracting(JobView.ProblemLine::where)
        .containsExactly("under.md");
  }

  private void write(String slug, String body) {
    var draft = new RevisionDraft(null, body, "", false, 1);
    var page = new PageLocation("docs", slug);
    database.inTransaction(() -> uses.get(PageEditing.class).revise(page, draft, sent.by(), null));
  }

  private List<JobView.ProblemLine> looked(ForgedArchive archive) {
    return sent.taken(archive, SentArchives.DRY).problems();
  }

  /** A page with so many below it that they come in several portions. */
  private static ForgedArchive section(String top) {
    var archive = new ForgedArchive().with("sec.md", top);
    for (int i = 0; i < PAGES; i++) {
      archive.with("sec/p" + i + ".md", "Text.");
    }
    return archive;
  }
}
