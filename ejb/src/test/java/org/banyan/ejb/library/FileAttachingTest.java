package org.banyan.ejb.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.banyan.domain.access.Reader;
import org.banyan.domain.access.Visibility;
import org.banyan.domain.account.SiteRole;
import org.banyan.domain.library.FileName;
import org.banyan.domain.library.FileNameTaken;
import org.banyan.domain.library.FilePlace;
import org.banyan.domain.library.FileStore;
import org.banyan.domain.library.FileType;
import org.banyan.domain.library.LibraryFiles;
import org.banyan.domain.shared.FieldError;
import org.banyan.domain.shared.Forbidden;
import org.banyan.domain.shared.Invalid;
import org.banyan.domain.shared.NotFound;
import org.banyan.domain.shared.TooMany;
import org.banyan.domain.shared.Unauthenticated;
import org.banyan.ejb.page.Community;
import org.banyan.ejb.shared.Database;
import org.banyan.ejb.shared.OnBothDatabases;
import org.banyan.ejb.shared.UseCases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class FileAttachingTest {

  private static final FilePlace PAGE = new FilePlace("commons", "open");
  private static final FilePlace SPACE = new FilePlace("commons", null);
  private static final FilePlace HIDDEN = new FilePlace("board", null);

  private final Database database;
  private final UseCases uses;
  private final Community community;
  private Reader ada;
  private Reader stranger;

  FileAttachingTest(Database database) throws IOException {
    this.database = database;
    uses = UseCases.on(database);
    community = new Community(database, uses);
    System.setProperty("BANYAN_FILES", Files.createTempDirectory("files").toString());
  }

  @BeforeEach
  void anOpenPageAndAPrivateSpace() {
    ada = community.person("ada", SiteRole.ADMINISTRATOR);
    stranger = community.person("zoe");
    community.space("commons", null, Visibility.PUBLIC, ada);
    community.space("board", null, Visibility.PRIVATE, ada);
    ada = community.again(ada);
    community.page("commons", "Open", "text", ada);
  }

  @Test
  void aFileIsKeptWithWhatItsContentSaysItIs() {
    Attached attached = attach(PAGE, "images/map.exe", Pictures.plain("png"), stranger);
    assertThat(attached.name()).isEqualTo("map.exe");
    database.inTransaction(
        () -> {
          var bytes = uses.get(LibraryFiles.class).version(attached.id(), 1).orElseThrow().bytes();
          assertThat(bytes.type()).isEqualTo(FileType.PNG);
          assertThat(Files.readAllBytes(uses.get(FileStore.class).find(bytes.keptAs())))
              .isEqualTo(Pictures.plain("png"))
              .hasSize((int) bytes.size());
        });
  }

  @Test
  void aNameIsTakenInItsPlaceOnly() {
    attach(PAGE, "plan.txt", bytes("one"), stranger);
    assertThatThrownBy(() -> attach(PAGE, "Plan.TXT", bytes("two"), ada))
        .isInstanceOf(FileNameTaken.class);
    assertThat(attach(SPACE, "plan.txt", bytes("two"), ada).version()).isEqualTo(1);
  }

  @Test
  void theSameBytesAgainAreNoNewVersion() {
    Attached first = put("a.txt", "one");
    assertThat(put("a.txt", "one")).isEqualTo(new Attached(first.id(), PAGE, "a.txt", 1, true));
    assertThat(put("a.txt", "two")).isEqualTo(new Attached(first.id(), PAGE, "a.txt", 2, false));
    assertThat(kept()).isEqualTo(2);
  }

  @Test
  void aVersionOfAnotherTypeIsRefusedAndLeavesNothing() {
    attach(PAGE, "map.png", Pictures.plain("png"), ada);
    assertThatThrownBy(() -> put("map.png", "# Words"))
        .isInstanceOfSatisfying(
            Invalid.class,
            refused ->
                assertThat(refused.errors())
                    .singleElement()
                    .returns("file", FieldError::field)
                    .returns("file-type-other", FieldError::code));
    assertThat(kept()).isEqualTo(1);
    var larger = new ByteArrayInputStream(Pictures.plain("png", 50, 50));
    var draft = draft("map.png");
    var next =
        database.inTransaction(() -> uses.get(FileAttaching.class).put(PAGE, draft, larger, ada));
    assertThat(next.version()).isEqualTo(2);
  }

  @Test
  void whoSeesNothingMayAttachNothing() {
    assertThatThrownBy(() -> attach(HIDDEN, "a.txt", bytes("x"), stranger))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> attach(PAGE, "a.txt", bytes("x"), Reader.GUEST))
        .isInstanceOf(Unauthenticated.class);
    assertThat(kept()).isZero();
  }

  @Test
  void newcomersAttachFiveImagesADayAndNothingElse() {
    Reader newcomer = new Reader(stranger.accountId(), "zoe", 0, Set.of(), Map.of(), Set.of());
    assertThatThrownBy(() -> attach(PAGE, "a.txt", bytes("x"), newcomer))
        .isInstanceOf(Forbidden.class);
    for (int i = 0; i < 5; i++) {
      attach(PAGE, i + ".png", Pictures.plain("png"), newcomer);
    }
    assertThatThrownBy(() -> attach(PAGE, "6.png", Pictures.plain("png"), newcomer))
        .isInstanceOf(TooMany.class);
    assertThat(kept()).isEqualTo(5);
    attach(PAGE, "6.png", Pictures.plain("png"), stranger);
  }

  @Test
  void aFileKeepsItsOldNames() {
    Attached attached = attach(PAGE, "old.txt", bytes("x"), ada);
    database.inTransaction(
        () -> {
          var files = uses.get(LibraryFiles.class);
          var file = files.lock(attached.id());
          assertThat(files.reserve(new FileName("new.txt"), file)).isTrue();
          assertThat(files.reserve(new FileName("old.txt"), file)).isTrue();
          assertThat(files.named(new FileName("OLD.txt"), file.space().id(), file.page().id()))
              .contains(file);
        });
  }

  private Attached put(String name, String text) {
    return database.inTransaction(
        () ->
            uses.get(FileAttaching.class)
                .put(PAGE, draft(name), new ByteArrayInputStream(bytes(text)), ada));
  }

  private Attached attach(FilePlace place, String name, byte[] bytes, Reader by) {
    return database.inTransaction(
        () ->
            uses.get(FileAttaching.class)
                .attach(place, draft(name), new ByteArrayInputStream(bytes), by));
  }

  private long kept() {
    Path folder = Path.of(System.getProperty("BANYAN_FILES"));
    try (var files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).count();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static FileDraft draft(String name) {
    return new FileDraft(name, null, null);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
