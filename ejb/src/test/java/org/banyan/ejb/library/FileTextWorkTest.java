package org.banyan.ejb.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import org.banyan.domain.access.Reader;
import org.banyan.domain.access.Visibility;
import org.banyan.domain.account.SiteRole;
import org.banyan.domain.library.FilePlace;
import org.banyan.domain.library.FileStore;
import org.banyan.domain.library.FileTextState;
import org.banyan.ejb.job.LeasedWork;
import org.banyan.ejb.job.LeasesInTests;
import org.banyan.ejb.page.Community;
import org.banyan.ejb.shared.Database;
import org.banyan.ejb.shared.OnBothDatabases;
import org.banyan.ejb.shared.UseCases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class FileTextWorkTest {

  private final Database database;
  private final UseCases uses;
  private final Community community;
  private final ExtractionInTests extraction = new ExtractionInTests();
  private final FileTextWork work = new FileTextWork();
  private Reader ada;

  FileTextWorkTest(Database database) throws IOException {
    this.database = database;
    uses = UseCases.on(database);
    community = new Community(database, uses);
    System.setProperty("BANYAN_FILES", Files.createTempDirectory("files").toString());
    work.leased = uses.get(LeasedWork.class);
    work.texts = uses.get(FileTexts.class);
    work.store = uses.get(FileStore.class);
    work.extraction = extraction;
  }

  @BeforeEach
  void aSpace() {
    ada = community.person("ada", SiteRole.ADMINISTRATOR);
    community.space("commons", null, Visibility.PUBLIC, ada);
    ada = community.again(ada);
  }

  @Test
  void whatCameIsReadOnceAndTold() {
    long plan = attach("plan.txt", "the plan");
    assertThat(state(plan)).isEqualTo(FileTextState.WAITING);
    work.round();
    work.round();
    assertThat(extraction.read).containsExactly("the plan");
    assertThat(state(plan)).isEqualTo(FileTextState.TAKEN);
    assertThat(body(plan)).isEqualTo("the plan");
    assertThat(told(plan)).isEqualTo(1);
  }

  @Test
  void picturesAreNotReadAndFilesMayHoldNoWords() throws IOException {
    long map = attach("map.png", Pictures.plain("png"));
    long blank = attach("blank.txt", "\n \n");
    work.round();
    assertThat(extraction.read).hasSize(1);
    assertThat(state(map)).isEqualTo(FileTextState.NONE);
    assertThat(state(blank)).isEqualTo(FileTextState.EMPTY);
  }

  @Test
  void aBrokenFileIsMarkedAndNeverTriedAgain() {
    long broken = attach("broken.txt", "broken");
    work.round();
    makeAllDue();
    work.round();
    assertThat(extraction.read).hasSize(1);
    assertThat(state(broken)).isEqualTo(FileTextState.UNREADABLE);
  }

  @Test
  void aPoisonousFileIsLeftAloneAfterSomeAttemptsAndHindersNoOther() {
    long poison = attach("poison.txt", "poison");
    work.round();
    assertThat(state(poison)).isEqualTo(FileTextState.WAITING);
    work.round();
    assertThat(extraction.read).hasSize(1);
    long plan = attach("plan.txt", "the plan");
    for (int i = 0; i < 10; i++) {
      makeAllDue();
      work.round();
    }
    assertThat(extraction.read).filteredOn("poison"::equals).hasSize(3);
    assertThat(state(poison)).isEqualTo(FileTextState.UNREADABLE);
    assertThat(state(plan)).isEqualTo(FileTextState.TAKEN);
  }

  @Test
  void whenNobodyCanReadTheFileIsNotToBlame() {
    long waiting = attach("nobody.txt", "nobody");
    for (int i = 0; i < 10; i++) {
      assertThatThrownBy(work::round).isInstanceOf(IllegalStateException.class);
      makeAllDue();
    }
    assertThat(state(waiting)).isEqualTo(FileTextState.WAITING);
    long plan = attach("plan.txt", "the plan");
    assertThatThrownBy(work::round).isInstanceOf(IllegalStateException.class);
    work.round();
    assertThat(state(plan)).isEqualTo(FileTextState.TAKEN);
  }

  @Test
  void aNewVersionTakesThePlaceOfTheOneBeforeAlsoWhileThatIsRead() {
    long plan = attach("plan.txt", "first");
    extraction.meanwhile =
        () -> {
          extraction.meanwhile = () -> {};
          replace(plan, "second");
        };
    work.round();
    assertThat(state(plan)).isEqualTo(FileTextState.WAITING);
    work.round();
    assertThat(extraction.read).containsExactly("first", "second");
    assertThat(body(plan)).isEqualTo("second");
    replace(plan, "third");
    assertThat(state(plan)).isEqualTo(FileTextState.WAITING);
    work.round();
    assertThat(body(plan)).isEqualTo("third");
    assertThat(rows()).isEqualTo(1);
  }

  @Test
  void oneNodeReadsAtATime() {
    attach("plan.txt", "the plan");
    var elsewhere = LeasesInTests.on(database);
    var lease =
        database.inTransaction(() -> elsewhere.take("file-texts", Duration.ofMinutes(1))).get();
    work.round();
    assertThat(extraction.read).isEmpty();
    database.inTransaction(() -> elsewhere.release(lease));
    work.round();
    assertThat(extraction.read).hasSize(1);
  }

  @Test
  void filesThatWereThereBeforeAreTakenUp() throws IOException {
    long plan = attach("plan.txt", "first");
    replace(plan, "second");
    attach("map.png", Pictures.plain("png"));
    String migration = migration();
    database.inTransaction(
        () -> {
          var em = database.entityManager();
          em.createQuery("delete from FileText").executeUpdate();
          em.createNativeQuery(migration.substring(migration.indexOf("insert into")))
              .executeUpdate();
        });
    assertThat(rows()).isEqualTo(1);
    work.round();
    assertThat(body(plan)).isEqualTo("second");
  }

  private static String migration() throws IOException {
    try (var in =
        FileTextWork.class.getResourceAsStream("/db/migration/V0090__library_add_text.sql")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace(";", "");
    }
  }

  @Test
  void aTextGoesWithItsVersion() {
    attach("plan.txt", "the plan");
    work.round();
    database.inTransaction(
        () -> {
          var em = database.entityManager();
          em.createNativeQuery("delete from file_version").executeUpdate();
        });
    assertThat(rows()).isZero();
  }

  private FileTextState state(long file) {
    return database.inTransaction(() -> uses.get(FileReading.class).show(file, ada)).text();
  }

  private String body(long file) {
    return database.inTransaction(
        () ->
            database
                .entityManager()
                .createQuery(
                    "select t.body from FileText t join LibraryFile f on f.id = t.fileId"
                        + " and f.latest = t.number where f.id = :file",
                    String.class)
                .setParameter("file", file)
                .getSingleResult());
  }

  private long told(long file) {
    return database.inTransaction(
        () ->
            database
                .entityManager()
                .createQuery(
                    "select count(c) from Change c where c.what = 'read' and c.subjectId = :file",
                    Long.class)
                .setParameter("file", file)
                .getSingleResult());
  }

  private long rows() {
    return database.inTransaction(
        () ->
            database
                .entityManager()
                .createQuery("select count(t) from FileText t", Long.class)
                .getSingleResult());
  }

  private void makeAllDue() {
    database.inTransaction(
        () ->
            database
                .entityManager()
                .createQuery(
                    "update FileText set nextAttemptAt = :then where nextAttemptAt is not null")
                .setParameter("then", Instant.EPOCH)
                .executeUpdate());
  }

  private long attach(String name, String text) {
    return attach(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private long attach(String name, byte[] bytes) {
    var draft = new FileDraft(name, null, null);
    var place = new FilePlace("commons", null);
    return database
        .inTransaction(
            () ->
                uses.get(FileAttaching.class)
                    .attach(place, draft, new ByteArrayInputStream(bytes), ada))
        .id();
  }

  private void replace(long file, String text) {
    var bytes = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    database.inTransaction(() -> uses.get(FileAttaching.class).replace(file, bytes, ada));
  }
}
