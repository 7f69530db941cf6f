package org.banyan.cli.keeping;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/** The newest schema a server knows, read from the migrations in its archive. */
final class ServerSchema {

  private static final Pattern MIGRATION = Pattern.compile("db/migration/V(\\d{1,9})__.*\\.sql");

  private ServerSchema() {}

  /** Refuses a schema that is newer than the server; it would not start on it. */
  static void require(Path server, String schema) throws IOException {
    if (server == null) {
      return;
    }
    var ear = server.resolve("standalone/deployments/banyan.ear");
    if (Files.notExists(ear)) {
      throw new RestoreRefused("There is no server in " + server + ". Name its folder: --server.");
    }
    int known = newest(ear).orElse(0);
    if (!schema.matches("\\d{1,9}") || Integer.parseInt(schema) > known) {
      throw new RestoreRefused(
          "The backup has schema %s, made by a newer Banyan than this one, which knows %04d. Nothing was restored; use the newer version."
              .formatted(schema, known));
    }
  }

  private static Optional<Integer> newest(Path ear) throws IOException {
    try (var zip = new ZipFile(ear.toFile())) {
      var beans = zip.getEntry("banyan-ejb.jar");
      if (beans == null) {
        return Optional.empty();
      }
      try (var jar = zip.getInputStream(beans)) {
        return newest(jar);
      }
    }
  }

  private static Optional<Integer> newest(InputStream jar) throws IOException {
    Optional<Integer> newest = Optional.empty();
    var entries = new ZipInputStream(jar);
    for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
      Matcher migration = MIGRATION.matcher(entry.getName());
      if (migration.matches()) {
        int number = Integer.parseInt(migration.group(1));
        newest = Optional.of(Math.max(number, newest.orElse(0)));
      }
    }
    return newest;
  }
}
