package org.banyan.ejb.keeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.Semaphore;
import org.banyan.domain.keeping.BackupUnderWay;
import org.banyan.ejb.shared.Settings;

/** Where backups are put: {@code backups} in the folder of data. One is made at a time. */
@ApplicationScoped
class BackupFolder {

  private static final String FORMAT = "1";
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);

  private final Semaphore free = new Semaphore(1);

  @Inject Settings settings;
  @Inject Clock clock;
  @Inject EmbeddedCopy database;
  @Inject KeptCopy files;

  BackupMade make() {
    if (!free.tryAcquire()) {
      throw new BackupUnderWay();
    }
    try {
      Instant now = clock.instant();
      Path folder = settings.dataFolder().toAbsolutePath().resolve("backups");
      Files.createDirectories(folder);
      return write(folder.resolve("banyan-" + STAMP.format(now) + ".zip"), now);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      free.release();
    }
  }

  /** The database first: what is written to it later may tell of files that are not copied. */
  private BackupMade write(Path place, Instant now) throws IOException {
    try (var archive = new BackupArchive(place)) {
      String schema = database.schema();
      archive.add("backup.properties", about(schema, now));
      database.addTo(archive, place.resolveSibling(place.getFileName() + ".database.part"));
      int count = files.addTo(archive);
      String sha256 = archive.finish();
      return new BackupMade(place.toString(), now, Files.size(place), sha256, schema, count);
    }
  }

  private static ByteArrayInputStream about(String schema, Instant now) {
    String text = "format=%s\nschema=%s\nmade=%s\n".formatted(FORMAT, schema, now);
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
