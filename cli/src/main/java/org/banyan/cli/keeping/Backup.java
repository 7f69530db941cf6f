package org.banyan.cli.keeping;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** An archive that is believed only where every piece has the checksum that is written in it. */
final class Backup {

  private static final String SUMS = "SHA256SUMS";
  private static final String ABOUT = "backup.properties";
  private static final Pattern SUM = Pattern.compile("([0-9a-f]{64}) {2}(\\S.*)");
  private static final Pattern NAME =
      Pattern.compile("database/[\\w.-]+|files/kept/[\\w-]{1,100}(?:/[\\w-]{1,100})*");
  private static final long LONGEST_LIST = 200_000_000;

  private final Path archive;

  /** What a backup says of itself. */
  record About(String schema, String made) {}

  /** Takes a piece of the backup; it is to be trusted only when all were taken. */
  interface Piece {
    void take(String name, InputStream bytes) throws IOException;
  }

  Backup(Path archive) {
    this.archive = archive;
  }

  About about() throws IOException {
    try (var zip = open()) {
      var about = new Properties();
      about.load(new java.io.StringReader(text(zip, ABOUT)));
      if (!"1".equals(about.getProperty("format"))) {
        throw new RestoreRefused(archive + " was made by a Banyan this one does not understand.");
      }
      return new About(about.getProperty("schema", ""), about.getProperty("made", ""));
    }
  }

  /** Hands out every piece and answers how many; refuses at the first that is not as it was. */
  int read(Piece piece) throws IOException {
    try (var zip = open()) {
      var sums = sums(zip);
      Set<String> seen = new HashSet<>();
      for (var entry : zip.stream().toList()) {
        var name = entry.getName();
        if (!name.equals(SUMS)) {
          require(seen.add(name), name + " is in it twice");
          read(zip, entry, sums.get(name), piece);
        }
      }
      require(seen.equals(sums.keySet()), "pieces are missing");
      require(seen.stream().anyMatch(name -> name.startsWith("database/")), "it has no database");
      return seen.size() - 1;
    } catch (java.util.zip.ZipException broken) {
      throw damaged(broken.getMessage());
    }
  }

  private void read(ZipFile zip, ZipEntry entry, String sum, Piece piece) throws IOException {
    var name = entry.getName();
    require(sum != null, name + " has no checksum");
    require(name.equals(ABOUT) || NAME.matcher(name).matches(), name + " does not belong there");
    try (var bytes = new DigestInputStream(zip.getInputStream(entry), sha256())) {
      if (name.equals(ABOUT)) {
        bytes.readAllBytes();
      } else {
        piece.take(name, bytes);
      }
      var found = HexFormat.of().formatHex(bytes.getMessageDigest().digest());
      require(found.equals(sum), name + " is not what it was");
    }
  }

  private Map<String, String> sums(ZipFile zip) throws IOException {
    Map<String, String> sums = new HashMap<>();
    for (var line : text(zip, SUMS).lines().toList()) {
      var sum = SUM.matcher(line);
      require(sum.matches(), "its list of checksums cannot be read");
      sums.put(sum.group(2), sum.group(1));
    }
    return sums;
  }

  private String text(ZipFile zip, String name) throws IOException {
    var entry = zip.getEntry(name);
    require(entry != null, "it has no " + name);
    require(entry.getSize() < LONGEST_LIST, name + " is too long");
    try (var bytes = zip.getInputStream(entry)) {
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private ZipFile open() throws IOException {
    try {
      return new ZipFile(archive.toFile());
    } catch (java.nio.file.NoSuchFileException nothing) {
      throw new RestoreRefused("There is no " + archive + ".");
    } catch (java.util.zip.ZipException broken) {
      throw damaged("it is no whole zip");
    }
  }

  private void require(boolean holds, String otherwise) {
    if (!holds) {
      throw damaged(otherwise);
    }
  }

  private RestoreRefused damaged(String how) {
    return new RestoreRefused(
        archive + " is damaged: " + how + ". Nothing was restored; use another backup.");
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
