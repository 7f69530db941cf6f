package org.banyan.ejb.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.banyan.domain.access.Reader;
import org.banyan.domain.access.Visibility;
import org.banyan.domain.account.SiteRole;
import org.banyan.domain.audit.AuditLog;
import org.banyan.domain.idempotency.IdempotencyKey;
import org.banyan.domain.job.JobState;
import org.banyan.domain.job.LeaseLost;
import org.banyan.domain.job.LeaseTaken;
import org.banyan.domain.library.FilePlace;
import org.banyan.domain.page.PageKind;
import org.banyan.domain.page.PageLocation;
import org.banyan.domain.shared.Forbidden;
import org.banyan.domain.shared.NotFound;
import org.banyan.domain.shared.Unauthenticated;
import org.banyan.ejb.archive.Archive;
import org.banyan.ejb.archive.ArchiveRefused;
import org.banyan.ejb.archive.ForgedArchive;
import org.banyan.ejb.history.PageHistory;
import org.banyan.ejb.job.Leases;
import org.banyan.ejb.library.FileAttaching;
import org.banyan.ejb.library.FileDraft;
import org.banyan.ejb.library.FileLine;
import org.banyan.ejb.library.FileReading;
import org.banyan.ejb.page.Community;
import org.banyan.ejb.page.PageCreating;
import org.banyan.ejb.page.PageDraft;
import org.banyan.ejb.page.PageEditing;
import org.banyan.ejb.page.PageReading;
import org.banyan.ejb.page.PageView;
import org.banyan.ejb.page.RevisionDraft;
import org.banyan.ejb.recent.ImportedLine;
import org.banyan.ejb.recent.RecentChanges;
import org.banyan.ejb.recent.RecentFilter;
import org.banyan.ejb.shared.Database;
import org.banyan.ejb.shared.OnBothDatabases;
import org.banyan.ejb.shared.Slice;
import org.banyan.ejb.shared.UseCases;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@OnBothDatabases
class ImportTest {

  @TempDir private static Path folder;

  private final Database database;
  private final UseCases uses;
  private final Community community;
  private Reader ada;
  private Reader ben;

  ImportTest(Database database) {
    this.database = database;
    uses = UseCases.on(database);
    community = new Community(database, uses);
  }

  @BeforeAll
  static void archivesWaitBesideTheClasses() {
    System.setProperty("BANYAN_FILES", folder.toString());
  }

  @BeforeEach
  void twoPeopleAndASpace() {
    ada = community.person("ada", SiteRole.ADMINISTRATOR);
    ben = community.person("ben");
    community.space("docs", null, Visibility.PUBLIC, ada);
  }

  @Test
  void anArchiveBecomesPagesBelowOneAnother() {
    var job = imported(handbook());
    assertThat(job.state()).isEqualTo(JobState.DONE);
    assertThat(job.done()).isEqualTo(4);
    assertThat(job.total()).isEqualTo(4);
    assertThat(job.counts()).containsEntry("NEW", 4);
    assertThat(page("top").text().body()).isEqualTo("[[slack|x]]\n");
    assertThat(page("slack").text().title()).isEqualTo("Slack");
    assertThat(page("slack").way()).extracting(line -> line.location().slug()).contains("tools");
    assertThat(page("slack").labels()).containsExactly("chat");
  }

  @Test
  void anImportIsOneLineAmongWhatChangedLately() {
    imported(handbook());
    var changes = uses.get(RecentChanges.class);
    var slice = Slice.of(null, null);
    var filter = new RecentFilter("docs", null, null, null, null, null, false, false, true);
    var found = database.inTransaction(() -> changes.find(filter, slice, ben));
    assertThat(found.items()).isEmpty();
    assertThat(database.inTransaction(() -> changes.imports(filter, slice, found, ben)))
        .singleElement()
        .returns(4L, ImportedLine::pages);
  }

  @Test
  void aSecondRunSavesNothing() {
    imported(handbook());
    assertThat(imported(handbook()).counts())
        .containsEntry("UNCHANGED", 4)
        .doesNotContainKey("NEW");
    assertThat(revisions("slack")).isEqualTo(1);
  }

  @Test
  void aDryRunSaysWhatWouldHappenAndWritesNothing() {
    var job = run(begun(handbook(), new ImportSettings(true, List.of(), List.of())));
    assertThat(job.dryRun()).isTrue();
    assertThat(job.pages()).contains(new JobView.PageOutcome("top.md", "top", "NEW"));
    assertThatThrownBy(() -> page("top")).isInstanceOf(NotFound.class);
  }

  @Test
  void whatPeopleWroteMeanwhileStaysAndMergesWithWhatIsNew() {
    imported(handbook());
    write("slack", "Text.\n\nBy a person.\n", 1);
    assertThat(imported(handbook()).counts()).containsEntry("KEPT", 1);
    var changed = handbook("Better text.\n");
    assertThat(imported(changed).counts()).containsEntry("MERGED", 1);
    assertThat(page("slack").text().body()).isEqualTo("Better text.\n\nBy a person.\n");
    assertThat(imported(changed).counts()).containsEntry("KEPT", 1);
    write("slack", "Other words.\n", 3);
    var clashing = imported(handbook("Best text.\n"));
    assertThat(problem(clashing, "CHANGED_ON_BOTH_SIDES").where()).isEqualTo("tools/slack.md");
    assertThat(page("slack").text().body()).isEqualTo("Other words.\n");
  }

  @Test
  void aChangedFileMakesOneRevision() {
    imported(handbook());
    assertThat(imported(handbook("Better text.\n")).counts()).containsEntry("CHANGED", 1);
    assertThat(page("slack").text().body()).isEqualTo("Better text.\n");
    assertThat(revisions("slack")).isEqualTo(2);
    assertThat(revisions("top")).isEqualTo(1);
  }

  @Test
  void aPageOfPeopleIsNotOverwrittenAndTheOthersComeIn() {
    community.page("docs", "Top", "Ours.", ada);
    var job = imported(handbook());
    assertThat(job.counts()).containsEntry("FAILED", 1).containsEntry("NEW", 3);
    assertThat(problem(job, "NOT_IMPORTED_BEFORE").where()).isEqualTo("top.md");
    assertThat(page("top").text().body()).isEqualTo("Ours.");
  }

  @Test
  void whatThisWikiDoesNotKnowIsLeftOutAndSaid() {
    var file = "---\nthemes: [dreams]\nkind: POEM\nlanguage: klingon\nparent: nowhere\n---\nText.";
    var job = imported(new ForgedArchive().with("a.md", file));
    assertThat(job.counts()).containsEntry("NEW", 1).containsEntry("UNKNOWN_VALUE", 3);
    assertThat(problem(job, "PARENT_MISSING").detail()).isEqualTo("nowhere");
  }

  @Test
  void whatCannotBeTakenIsReportedWithItsFile() {
    var job =
        imported(
            new ForgedArchive()
                .with("good.md", "Good.")
                .with("../evil.md", "x")
                .withLink("link.md", "/etc/passwd")
                .with("bytes.md", new byte[] {(byte) 0xff, 1})
                .with("large.md", "words ".repeat(60_000))
                .with("title.md", "# " + "long ".repeat(60)));
    assertThat(job.counts()).containsEntry("NEW", 2).containsEntry("FAILED", 1);
    assertThat(problem(job, "PATH_OUTSIDE").where()).isEqualTo("../evil.md");
    assertThat(problem(job, "SYMBOLIC_LINK").where()).isEqualTo("link.md");
    assertThat(problem(job, "NOT_UTF8").where()).isEqualTo("bytes.md");
    assertThat(problem(job, "PAGE_TOO_LARGE").where()).isEqualTo("large.md");
    assertThat(problem(job, "REFUSED"))
        .returns("title.md", JobView.ProblemLine::where)
        .returns("title-length", JobView.ProblemLine::code);
    assertThat(problem(job, "NOT_UTF8").code()).isNull();
  }

  @Test
  void whoTakesAnImportOverGoesOnAndWhoLostItChangesNothing() {
    long id = database.inTransaction(() -> id(begun(handbook(), plain())));
    var first = take();
    var content = read(first);
    steps().measure(first, content);
    steps().bring(first, content.pages().subList(0, 2));
    var second = new LeaseTaken("imports", "other", first.lease().fence() + 1);
    takeOver(second);
    assertThatThrownBy(() -> steps().bring(first, content.pages().subList(2, 4)))
        .isInstanceOf(LeaseLost.class);
    var task = database.inTransaction(() -> steps().begin(second)).orElseThrow();
    assertThat(task.done()).isEqualTo(2);
    uses.get(ImportRun.class).run(task);
    var job = show(id);
    assertThat(job.state()).isEqualTo(JobState.DONE);
    assertThat(job.counts()).containsEntry("NEW", 4);
    assertThat(revisions("top")).isEqualTo(1);
  }

  @Test
  void filesComeToThePagesThatNameThem() {
    var archive =
        new ForgedArchive()
            .with("a.md", "![x](img/map.txt) and [y](img/broken.txt)")
            .with("img/map.txt", "a map")
            .lying("img/broken.txt", "words", 40);
    var job = imported(archive);
    assertThat(job.counts()).containsEntry("FILES_NEW", 1).containsEntry("FILES_FAILED", 1);
    assertThat(problem(job, "DAMAGED").where()).isEqualTo("img/broken.txt");
    assertThat(job.done()).isEqualTo(3);
    assertThat(files("a")).containsExactly("map.txt");
    assertThat(imported(archive).counts()).containsEntry("FILES_UNCHANGED", 1);
  }

  @Test
  void aFullDiskStopsTheImportWithItsReasonAndASecondRunGoesOn() throws IOException {
    var archive = new ForgedArchive().with("a.md", "![x](map.txt)").with("map.txt", "a map");
    var id = begun(archive, plain());
    var aside = folder.resolve("aside");
    Files.createDirectories(aside);
    Files.move(aside, aside.resolveSibling("elsewhere"));
    Files.writeString(aside, "in the way");
    var stopped = run(id);
    Files.delete(aside);
    Files.move(aside.resolveSibling("elsewhere"), aside);
    assertThat(stopped.state()).isEqualTo(JobState.FAILED);
    assertThat(problem(stopped, "STOPPED").code()).isEqualTo("insufficient-storage");
    assertThat(imported(archive).counts()).containsEntry("FILES_NEW", 1);
  }

  @Test
  void whatGoesOutComesInElsewhereAsItWas() throws IOException {
    community.page(
        "docs", "Root: a \"beginning\"", "One {% raw %} two  \n\n[[twig]] ![m](map.txt)", ada);
    var twig =
        new PageDraft(
            "Twig",
            "<b>x</b>\n",
            "twig",
            "For a beginning",
            "root-a-beginning",
            List.of("green"),
            List.of(),
            null,
            null,
            PageKind.NEWS,
            "fr");
    database.inTransaction(() -> uses.get(PageCreating.class).create("docs", twig, ada, null));
    attach("root-a-beginning", "map.txt", "a map");
    attach("root-a-beginning", "Index.md", "no page");
    attach("twig", "notes.md", "no page either");
    attach(null, "plan.txt", "a plan");
    var archive = exported("docs", ada);
    community.space("copy", null, Visibility.PUBLIC, ada);
    var job = run(begun("copy", archive, plain(), ada, null));
    assertThat(job.counts()).isEqualTo(Map.of("NEW", 2, "FILES_NEW", 4));
    assertThat(exported("copy", ada).toBytes()).isEqualTo(archive.toBytes());
    assertThat(run(begun("copy", archive, plain(), ada, null)).counts())
        .isEqualTo(Map.of("UNCHANGED", 2, "FILES_UNCHANGED", 4));
  }

  @Test
  void anExportIsForThoseWhoReadAndGoesOnRecord() {
    community.space("board", null, Visibility.PRIVATE, ada);
    assertThatThrownBy(() -> exported("docs", Reader.GUEST)).isInstanceOf(Unauthenticated.class);
    assertThatThrownBy(() -> exported("board", ben)).isInstanceOf(NotFound.class);
    database.inTransaction(() -> uses.get(Exporting.class).begin("docs", ben));
    assertThat(database.inTransaction(() -> uses.get(AuditLog.class).latest(null, 5)))
        .anyMatch(line -> line.deed().equals("export") && line.handle().equals("ben"));
  }

  @Test
  void beginningAnImportGoesOnRecordOnce() {
    imported(handbook());
    assertThat(database.inTransaction(() -> uses.get(AuditLog.class).latest(null, 5)))
        .filteredOn(line -> line.deed().startsWith("import-"))
        .singleElement()
        .satisfies(line -> assertThat(line.deed()).isEqualTo("import-begun"))
        .satisfies(line -> assertThat(line.handle()).isEqualTo("ada"))
        .satisfies(line -> assertThat(line.target()).isEqualTo("docs"));
  }

  private ForgedArchive exported(String space, Reader reader) throws IOException {
    var archive = new ForgedArchive();
    var plan = database.inTransaction(() -> uses.get(Exporting.class).begin(space, reader));
    var parts =
        database.inTransaction(
            () -> {
              var all = new ArrayList<>(uses.get(Exporting.class).takeOwn(plan.space(), reader));
              all.addAll(uses.get(Exporting.class).take(plan.space(), plan.pages(), reader));
              return all;
            });
    for (var part : parts) {
      if (part.text() == null) {
        archive.with(part.path(), Files.readAllBytes(part.content()));
      } else {
        boolean about = part.path().equals("banyan.json");
        archive.with(part.path(), about ? part.text().replace(space, "any") : part.text());
      }
    }
    return archive;
  }

  private void attach(String page, String name, String text) {
    var bytes = new ByteArrayInputStream(text.getBytes());
    var draft = new FileDraft(name, "alt of: " + name, "caption \"of\" " + name);
    database.inTransaction(
        () -> uses.get(FileAttaching.class).attach(new FilePlace("docs", page), draft, bytes, ada));
  }

  private List<String> files(String page) {
    return database.inTransaction(
        () ->
            uses.get(FileReading.class).ofPage(new FilePlace("docs", page), ada).stream()
                .map(FileLine::name)
                .toList());
  }

  @Test
  void aCancelledImportBringsNothingMore() {
    var id = begun(handbook(), plain());
    var task = take();
    var content = read(task);
    steps().measure(task, content);
    database.inTransaction(() -> uses.get(JobDesk.class).cancel(id, ada));
    assertThat(steps().bring(task, content.pages().subList(0, 1))).isFalse();
    var job = database.inTransaction(() -> uses.get(JobDesk.class).show(id, ada));
    assertThat(job.state()).isEqualTo(JobState.CANCELLED);
    assertThat(job.done()).isEqualTo(1);
  }

  @Test
  void aJobIsThereForItsOwnerAndAdministratorsOnly() {
    var id = begun(handbook(), plain());
    assertThatThrownBy(() -> database.inTransaction(() -> uses.get(JobDesk.class).show(id, ben)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> database.inTransaction(() -> uses.get(JobDesk.class).cancel(id, ben)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(
            () -> database.inTransaction(() -> uses.get(JobDesk.class).show(id, Reader.GUEST)))
        .isInstanceOf(Unauthenticated.class);
  }

  @Test
  void whoIsNotTrustedMayNotImport() {
    assertThatThrownBy(() -> begun(handbook(), plain(), ben)).isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> begun(handbook(), plain(), Reader.GUEST))
        .isInstanceOf(Unauthenticated.class);
    community.space("board", null, Visibility.PRIVATE, ada);
    assertThatThrownBy(
            () ->
                database.inTransaction(
                    () -> uses.get(Importing.class).requireImporting("board", ben)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void aRepeatedCallBeginsNoSecondImport() {
    var key = IdempotencyKey.random();
    assertThat(begun(handbook(), plain(), ada, key))
        .isEqualTo(begun(handbook(), plain(), ada, key));
  }

  @Test
  void aBombIsRefusedAtTheDoor() {
    var bomb = new ForgedArchive().with("a.md", new byte[20_000_000]);
    assertThatThrownBy(() -> begun(bomb, plain())).isInstanceOf(ArchiveRefused.class);
  }

  private static ForgedArchive handbook() {
    return handbook("Text.\n");
  }

  private static ForgedArchive handbook(String text) {
    return new ForgedArchive()
        .with("top.md", "# Top\n\n[x](tools/slack.md)\n")
        .with("tools/slack.md", "---\ntitle: Slack\ntags: [chat]\n---\n" + text);
  }

  private static ImportSettings plain() {
    return new ImportSettings(false, List.of(), List.of());
  }

  private JobView imported(ForgedArchive archive) {
    return run(begun(archive, plain()));
  }

  private String begun(ForgedArchive archive, ImportSettings settings) {
    return begun(archive, settings, ada);
  }

  private String begun(ForgedArchive archive, ImportSettings settings, Reader by) {
    return begun(archive, settings, by, null);
  }

  private String begun(
      ForgedArchive archive, ImportSettings settings, Reader by, IdempotencyKey key) {
    return begun("docs", archive, settings, by, key);
  }

  private String begun(
      String space, ForgedArchive archive, ImportSettings settings, Reader by, IdempotencyKey key) {
    var draft = new ImportDraft("docs.zip", settings);
    try (var received = uses.get(ImportStore.class).receive()) {
      received.accept(ByteBuffer.wrap(archive.toBytes()));
      return database.inTransaction(
          () -> uses.get(Importing.class).begin(space, draft, received, by, key));
    }
  }

  private JobView run(String id) {
    uses.get(ImportRun.class).run(take());
    return database.inTransaction(() -> uses.get(JobDesk.class).show(id, ada));
  }

  private ImportContent read(ImportTask task) {
    try (var archive = Archive.open(uses.get(ImportStore.class).of(task.jobId()))) {
      return uses.get(ImportReading.class).read(archive, task.settings(), "/s/docs");
    }
  }

  private ImportTask take() {
    var lease = uses.get(Leases.class).take("imports", Duration.ofMinutes(1)).orElseThrow();
    return steps().begin(lease).orElseThrow();
  }

  private void takeOver(LeaseTaken by) {
    database.inTransaction(
        () ->
            database
                .entityManager()
                .createQuery("update JobLease set holder = :holder, fence = :fence")
                .setParameter("holder", by.holder())
                .setParameter("fence", by.fence())
                .executeUpdate());
  }

  private ImportSteps steps() {
    return uses.get(ImportSteps.class);
  }

  private JobView show(long id) {
    return database.inTransaction(
        () -> uses.get(JobDesk.class).show(org.banyan.domain.shared.PublicId.write(id), ada));
  }

  private static long id(String id) {
    return org.banyan.domain.shared.PublicId.required(id);
  }

  private static JobView.ProblemLine problem(JobView job, String kind) {
    return job.problems().stream()
        .filter(line -> line.kind().equals(kind))
        .findFirst()
        .orElseThrow();
  }

  private PageView page(String slug) {
    return database.inTransaction(
        () -> uses.get(PageReading.class).show(new PageLocation("docs", slug), ada));
  }

  private void write(String slug, String body, int base) {
    var draft = new RevisionDraft(null, body, "", false, base);
    database.inTransaction(
        () -> uses.get(PageEditing.class).revise(new PageLocation("docs", slug), draft, ben, null));
  }

  private int revisions(String slug) {
    return database
        .inTransaction(
            () ->
                uses.get(PageHistory.class)
                    .revisions(new PageLocation("docs", slug), null, 50, ada))
        .items()
        .size();
  }
}
