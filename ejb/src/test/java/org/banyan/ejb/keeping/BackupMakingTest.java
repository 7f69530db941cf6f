package org.banyan.ejb.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.banyan.domain.access.Reader;
import org.banyan.domain.account.SiteRole;
import org.banyan.domain.audit.AuditLog;
import org.banyan.domain.keeping.KeptElsewhere;
import org.banyan.domain.shared.Forbidden;
import org.banyan.domain.shared.Unauthenticated;
import org.banyan.ejb.access.Access;
import org.banyan.ejb.page.Community;
import org.banyan.ejb.shared.Database;
import org.banyan.ejb.shared.OnBothDatabases;
import org.banyan.ejb.shared.Settings;
import org.banyan.ejb.shared.UseCases;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@OnBothDatabases
class BackupMakingTest {

  private final Database database;
  private final UseCases uses;
  private final Community community;
  private final BackupMaking making = new BackupMaking();
  private Reader ada;
  @TempDir Path data;

  BackupMakingTest(Database database) {
    this.database = database;
    uses = UseCases.on(database);
    community = new Community(database, uses);
  }

  @BeforeEach
  void aSiteWithAFile() throws IOException {
    ada = community.person("ada", SiteRole.ADMINISTRATOR);
    Files.createDirectories(data.resolve("files/kept/ab"));
    Files.writeString(data.resolve("files/kept/ab/abc"), "a file");
    Files.createDirectories(data.resolve("files/aside"));
    Files.writeString(data.resolve("files/aside/half"), "not yet a file");
    making.access = uses.get(Access.class);
    making.record = uses.get(BackupRecord.class);
    making.database = new EmbeddedCopy();
    making.database.em = database.entityManager();
    making.folder = folder();
  }

  private BackupFolder folder() {
    BackupFolder folder = new BackupFolder();
    folder.settings = Settings.of(Map.of("BANYAN_DATA", data.toString()));
    folder.clock = Clock.systemUTC();
    folder.database = making.database;
    folder.files = new KeptCopy();
    folder.files.settings = folder.settings;
    return folder;
  }

  @Test
  void aBackupHoldsTheDatabaseAndEveryFileWithTheirChecksums() throws Exception {
    onlyOnH2();
    BackupMade made = make(ada);
    assertThat(made.files()).isEqualTo(1);
    assertThat(hash(Files.readAllBytes(Path.of(made.path())))).isEqualTo(made.sha256());
    try (var zip = new ZipFile(made.path())) {
      List<String> names = new ArrayList<>();
      for (String line : text(zip, "SHA256SUMS").lines().toList()) {
        String name = line.substring(66);
        names.add(name);
        assertThat(line).startsWith(hash(bytes(zip, name)) + "  ");
      }
      assertThat(names)
          .containsExactly("backup.properties", "database/banyan.mv.db", "files/kept/ab/abc");
      assertThat(text(zip, "files/kept/ab/abc")).isEqualTo("a file");
      assertThat(text(zip, "backup.properties")).contains("schema=" + made.schema());
    }
  }

  @Test
  void nothingHalfMadeIsLeftBeside() throws IOException {
    onlyOnH2();
    make(ada);
    try (var files = Files.list(data.resolve("backups"))) {
      assertThat(files).singleElement().asString().endsWith(".zip");
    }
  }

  @Test
  void aBackupGoesOnRecord() {
    onlyOnH2();
    BackupMade made = make(ada);
    var line = database.inTransaction(() -> uses.get(AuditLog.class).latest(null, 1)).get(0);
    assertThat(line.deed()).isEqualTo("backup-made");
    assertThat(line.handle()).isEqualTo("ada");
    assertThat(line.detail()).isEqualTo(made.sha256());
  }

  @Test
  void onlyAnAdministratorMakesOne() {
    Reader ben = community.person("ben");
    assertThatThrownBy(() -> make(Reader.GUEST)).isInstanceOf(Unauthenticated.class);
    assertThatThrownBy(() -> make(ben)).isInstanceOf(Forbidden.class);
    assertThat(data.resolve("backups")).doesNotExist();
  }

  @Test
  void onPostgresqlOneIsToldWhatToDoInstead() {
    Assumptions.assumeTrue(database == Database.POSTGRESQL);
    assertThatThrownBy(() -> make(ada)).isInstanceOf(KeptElsewhere.class);
  }

  private void onlyOnH2() {
    Assumptions.assumeTrue(database == Database.H2);
  }

  private BackupMade make(Reader reader) {
    return database.inTransaction(() -> making.make(reader));
  }

  private static String text(ZipFile zip, String name) throws IOException {
    return new String(bytes(zip, name), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(ZipFile zip, String name) throws IOException {
    try (var in = zip.getInputStream(zip.getEntry(name))) {
      return in.readAllBytes();
    }
  }

  private static String hash(byte[] bytes) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }
}
