package org.banyan.ejb.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.banyan.domain.access.Reader;
import org.banyan.domain.access.Role;
import org.banyan.domain.access.Visibility;
import org.banyan.domain.account.SiteRole;
import org.banyan.domain.job.JobState;
import org.banyan.domain.shared.Conflict;
import org.banyan.domain.shared.Forbidden;
import org.banyan.domain.shared.NotFound;
import org.banyan.domain.shared.PublicId;
import org.banyan.domain.shared.Unauthenticated;
import org.banyan.ejb.archive.ForgedArchive;
import org.banyan.ejb.membership.SpaceMembership;
import org.banyan.ejb.page.Community;
import org.banyan.ejb.remark.Remark;
import org.banyan.ejb.shared.Database;
import org.banyan.ejb.shared.OnBothDatabases;
import org.banyan.ejb.shared.UseCases;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An import that was stopped or failed goes on where it was, for whoever may begin one. */
@OnBothDatabases
class GoingOnTest {

  @TempDir private static Path folder;

  private final Database database;
  private final UseCases uses;
  private final Community community;
  private Reader ada;
  private Reader ben;
  private SentArchives sent;

  GoingOnTest(Database database) {
    this.database = database;
    uses = UseCases.on(database);
    community = new Community(database, uses);
  }

  @BeforeAll
  static void archivesWaitBesideTheClasses() {
    System.setProperty("BANYAN_FILES", folder.toString());
  }

  @BeforeEach
  void aContributorAndASpace() {
    ada = community.person("ada", SiteRole.ADMINISTRATOR);
    ben = community.person("ben");
    community.space("docs", null, Visibility.PUBLIC, ada);
    grant(Set.of(Role.CONTRIBUTOR));
    sent = new SentArchives(database, uses, "docs", ben);
  }

  @Test
  void aStoppedImportGoesOnWhereItWas() {
    var id = stopped();
    assertThat(sent.show(id).resumable()).isTrue();
    resume(id, ben);
    assertThat(sent.show(id))
        .returns(JobState.WAITING, JobView::state)
        .returns(1, JobView::done)
        .returns(null, JobView::endedAt);
    sent.work();
    assertThat(sent.show(id))
        .returns(JobState.DONE, JobView::state)
        .returns(Map.of("NEW", 3), JobView::outcomes)
        .returns(false, JobView::resumable)
        .returns(false, JobView::archiveKept);
  }

  @Test
  void whatStoppedAFailedImportIsForgottenOnceItGoesOn() {
    var id = failed();
    assertThat(sent.show(id).counts()).containsEntry("STOPPED", 1);
    resume(id, ben);
    sent.work();
    assertThat(sent.show(id).state()).isEqualTo(JobState.DONE);
    assertThat(sent.show(id).problems()).isEmpty();
    assertThat(sent.show(id).counts()).containsEntry("NEW", 3).doesNotContainKey("STOPPED");
  }

  @Test
  void onlyWhoBeganItHasItGoOn() {
    var id = stopped();
    var cyd = community.person("cyd");
    assertThatThrownBy(() -> resume(id, cyd)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> resume(id, Reader.GUEST)).isInstanceOf(Unauthenticated.class);
    assertThatThrownBy(() -> resume(id, ada)).isInstanceOf(Forbidden.class);
    assertThat(as(ada, id).resumable()).isFalse();
    assertThat(sent.show(id).state()).isEqualTo(JobState.CANCELLED);
  }

  @Test
  void whoMayNotImportAnyMoreMayNotGoOn() {
    var id = stopped();
    grant(Set.of());
    assertThatThrownBy(() -> resume(id, ben)).isInstanceOf(Forbidden.class);
    assertThat(as(ben, id).resumable()).isFalse();
  }

  @Test
  void whatIsDoneDoesNotGoOnAndWhatGoesOnSimplyDoes() {
    var id = sent.begun(handbook(), SentArchives.PLAIN);
    resume(id, ben);
    sent.work();
    assertThatThrownBy(() -> resume(id, ben)).isInstanceOf(Conflict.class);
    assertThat(sent.show(id).outcomes()).isEqualTo(Map.of("NEW", 3));
  }

  @Test
  void withoutItsArchiveNothingGoesOn() throws IOException {
    var id = stopped();
    Files.delete(archive(id));
    assertThatThrownBy(() -> resume(id, ben))
        .isInstanceOfSatisfying(
            Conflict.class, gone -> assertThat(gone.code()).isEqualTo("archive-gone"));
    assertThat(sent.show(id))
        .returns(JobState.CANCELLED, JobView::state)
        .returns(false, JobView::resumable)
        .returns(false, JobView::archiveKept);
  }

  @Test
  void anArchiveIsKeptForADayAfterItsImportEnded() throws IOException {
    var id = stopped();
    var day = Instant.now().minus(Duration.ofHours(25));
    Files.setLastModifiedTime(archive(id), FileTime.from(day));
    sweep();
    assertThat(archive(id)).exists();
    database.inTransaction(
        () ->
            database
                .entityManager()
                .createQuery("update Job set endedAt = :day")
                .setParameter("day", day)
                .executeUpdate());
    sweep();
    assertThat(archive(id)).doesNotExist();
  }

  /** An import that was stopped after one of its three pages. */
  private String stopped() {
    var id = sent.begun(handbook(), SentArchives.PLAIN);
    afterOnePage();
    database.inTransaction(() -> uses.get(JobDesk.class).cancel(id, ben));
    return id;
  }

  private String failed() {
    var id = sent.begun(handbook(), SentArchives.PLAIN);
    var why = new Remark(Remark.Kind.STOPPED, "", "The disk is full.");
    uses.get(ImportSteps.class).end(afterOnePage(), JobState.FAILED, List.of(why));
    return id;
  }

  private ImportTask afterOnePage() {
    var task = sent.task();
    var content = sent.content(task);
    uses.get(ImportSteps.class).measure(task, content);
    uses.get(ImportSteps.class).bring(task, content.pages().subList(0, 1));
    return task;
  }

  private static ForgedArchive handbook() {
    return new ForgedArchive().with("a.md", "A.").with("b.md", "B.");
  }

  private void resume(String id, Reader by) {
    database.inTransaction(() -> uses.get(JobDesk.class).resume(id, by));
  }

  private JobView as(Reader reader, String id) {
    return database.inTransaction(() -> uses.get(JobDesk.class).show(id, reader));
  }

  private void sweep() {
    database.inTransaction(() -> uses.get(ImportSweep.class).sweep());
  }

  private Path archive(String id) {
    return uses.get(ImportStore.class).of(PublicId.required(id));
  }

  private void grant(Set<Role> roles) {
    database.inTransaction(
        () -> uses.get(SpaceMembership.class).grant("docs", "ben", roles, Set.of(), ada));
    ben = community.again(ben);
  }
}
