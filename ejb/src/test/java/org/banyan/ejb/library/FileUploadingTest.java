package org.banyan.ejb.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import org.banyan.domain.access.Reader;
import org.banyan.domain.access.Visibility;
import org.banyan.domain.account.SiteRole;
import org.banyan.domain.library.FileNameTaken;
import org.banyan.domain.library.FilePlace;
import org.banyan.domain.library.FileTooLarge;
import org.banyan.domain.library.UploadRefused;
import org.banyan.domain.shared.NotFound;
import org.banyan.domain.shared.Unauthenticated;
import org.banyan.ejb.page.Community;
import org.banyan.ejb.shared.Clocks;
import org.banyan.ejb.shared.Database;
import org.banyan.ejb.shared.OnBothDatabases;
import org.banyan.ejb.shared.UseCases;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class FileUploadingTest {

  private static final FilePlace PAGE = new FilePlace("commons", "open");

  private final Database database;
  private final UseCases uses;
  private final Community community;
  private final byte[] bytes = new byte[300_000];
  private Reader ada;
  private Reader stranger;

  FileUploadingTest(Database database) throws IOException {
    this.database = database;
    uses = UseCases.on(database);
    community = new Community(database, uses);
    System.setProperty("BANYAN_FILES", Files.createTempDirectory("files").toString());
    new Random(7).nextBytes(bytes);
  }

  @BeforeEach
  void anOpenPage() {
    ada = community.person("ada", SiteRole.ADMINISTRATOR);
    stranger = community.person("zoe");
    community.space("commons", null, Visibility.PUBLIC, ada);
    community.space("board", null, Visibility.PRIVATE, ada);
    ada = community.again(ada);
    community.page("commons", "Open", "text", ada);
  }

  @AfterEach
  void backToNow() {
    uses.get(Clocks.class).shift(Duration.ZERO);
  }

  @Test
  void whatCameBeforeALineBrokeStays() throws IOException {
    long upload = begin("a.bin", bytes.length).id();
    InputStream broken = new SequenceInputStream(part(0, 100_000), new Broken());
    assertThatThrownBy(() -> send(upload, 0, broken)).hasMessageContaining("broken");
    long come = look(upload, stranger).offset();
    assertThat(come).isEqualTo(100_000);
    assertThatThrownBy(() -> finish(upload)).isInstanceOf(UploadRefused.class);
    assertThatThrownBy(() -> send(upload, 0, part(0, 10))).isInstanceOf(UploadRefused.class);
    send(upload, come, part((int) come, bytes.length));
    Attached attached = finish(upload);
    assertThat(finish(upload)).isEqualTo(attached);
    assertThat(Files.readAllBytes(content(attached.id()).path())).isEqualTo(bytes);
    assertThat(look(upload, stranger).fileId()).isEqualTo(attached.id());
  }

  @Test
  void nobodyElseFindsAnUpload() {
    long upload = begin("a.bin", 10).id();
    assertThatThrownBy(() -> look(upload, ada)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> look(upload, Reader.GUEST)).isInstanceOf(Unauthenticated.class);
    FilePlace hidden = new FilePlace("board", null);
    assertThatThrownBy(() -> begin(hidden, "a.bin", 10)).isInstanceOf(NotFound.class);
  }

  @Test
  void moreThanWasAnnouncedIsRefused() throws IOException {
    long upload = begin("a.bin", 10).id();
    assertThatThrownBy(() -> send(upload, 0, part(0, 11))).isInstanceOf(FileTooLarge.class);
    assertThatThrownBy(() -> begin("b.bin", 100_000_001)).isInstanceOf(FileTooLarge.class);
  }

  @Test
  void aNameThatIsTakenIsRefusedBeforeAnythingComes() throws IOException {
    long upload = begin("a.bin", 10).id();
    send(upload, 0, part(0, 10));
    long file = finish(upload).id();
    assertThatThrownBy(() -> begin("A.bin", 10)).isInstanceOf(FileNameTaken.class);
    var next = new UploadDraft(new FileDraft("a.bin", null, null), 5, file);
    long second =
        database.inTransaction(
            () -> uses.get(FileUploading.class).begin(PAGE, next, stranger).id());
    send(second, 0, part(10, 15));
    assertThat(finish(second).version()).isEqualTo(2);
  }

  @Test
  void whatNobodyFinishesIsGoneAfterADayAndFilesStay() throws IOException {
    long upload = begin("a.bin", 10).id();
    send(upload, 0, part(0, 5));
    long other = begin("b.bin", 10).id();
    send(other, 0, part(0, 10));
    long file = finish(other).id();
    Path orphan = content(file).path().resolveSibling("orphan");
    Files.write(orphan, bytes);
    sweep();
    assertThat(look(upload, stranger).offset()).isEqualTo(5);
    uses.get(Clocks.class).shift(Duration.ofHours(25));
    sweep();
    assertThatThrownBy(() -> look(upload, stranger)).isInstanceOf(NotFound.class);
    assertThat(orphan).doesNotExist();
    assertThat(content(file).path()).exists();
  }

  private void sweep() {
    uses.get(FileSweep.class).sweep();
  }

  private UploadState begin(String name, long size) {
    return begin(PAGE, name, size);
  }

  private UploadState begin(FilePlace place, String name, long size) {
    var draft = new UploadDraft(new FileDraft(name, "alt", null), size, null);
    return database.inTransaction(
        () -> uses.get(FileUploading.class).begin(place, draft, stranger));
  }

  private UploadState look(long upload, Reader reader) {
    return database.inTransaction(() -> uses.get(FileUploading.class).look(upload, reader));
  }

  private void send(long upload, long offset, InputStream part) throws IOException {
    database
        .inTransaction(() -> uses.get(FileUploading.class).part(upload, offset, stranger))
        .append(part);
  }

  private Attached finish(long upload) {
    return uses.get(FileUploading.class).finish(upload, stranger);
  }

  private FileContent content(long file) {
    return database.inTransaction(() -> uses.get(FileReading.class).content(file, null, ada));
  }

  private InputStream part(int from, int to) {
    return new ByteArrayInputStream(bytes, from, to - from);
  }

  private static final class Broken extends InputStream {

    @Override
    public int read() throws IOException {
      throw new IOException("The line is broken.");
    }
  }
}
