package org.banyan.cli.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class RestoreCommandTest {

  private static final String DATABASE = "database/banyan.mv.db";

  @TempDir Path folder;
  private final Map<String, String> pieces = new LinkedHashMap<>();
  private final StringWriter err = new StringWriter();

  @Test
  void everythingIsPutInPlace() throws Exception {
    plain();
    assertThat(restore(archive(sums()))).isZero();
    assertThat(data().resolve(DATABASE)).hasContent("rows");
    assertThat(data().resolve("files/kept/ab/abc")).hasContent("a file");
    assertThat(data().resolve("restoring")).doesNotExist();
  }

  @Test
  void filesMayGoElsewhere() throws Exception {
    plain();
    Path files = folder.resolve("shared");
    assertThat(restore(archive(sums()), "--files", files.toString())).isZero();
    assertThat(files.resolve("kept/ab/abc")).hasContent("a file");
    assertThat(data().resolve("files")).doesNotExist();
  }

  @Test
  void aFolderThatHoldsAnythingIsLeftAlone() throws Exception {
    plain();
    Files.createDirectories(data());
    Files.writeString(data().resolve("mine"), "precious");
    assertThat(restore(archive(sums()))).isEqualTo(3);
    assertThat(err.toString()).contains("not empty");
    assertThat(data()).isDirectoryNotContaining("glob:**database");
    assertThat(data().resolve("mine")).hasContent("precious");
  }

  @Test
  void aPieceThatChangedIsFoundAndNothingIsRestored() throws Exception {
    plain();
    String sums = sums();
    pieces.put(DATABASE, "r0ws");
    assertThat(restore(archive(sums))).isEqualTo(3);
    assertThat(err.toString()).contains("damaged", DATABASE);
    assertThat(data()).isEmptyDirectory();
  }

  @Test
  void aPieceThatIsMissingIsMissed() throws Exception {
    plain();
    String sums = sums();
    pieces.remove("files/kept/ab/abc");
    assertThat(restore(archive(sums))).isEqualTo(3);
    assertThat(err.toString()).contains("missing");
  }

  @Test
  void anArchiveCutOffIsRefused() throws Exception {
    plain();
    byte[] whole = Files.readAllBytes(archive(sums()));
    Path half = folder.resolve("half.zip");
    Files.write(half, java.util.Arrays.copyOf(whole, whole.length / 2));
    assertThat(restore(half)).isEqualTo(3);
    assertThat(err.toString()).contains("damaged");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../outside",
        "/etc/outside",
        "files/kept/../../../outside",
        "files/kept/a/../../x",
        "other"
      })
  void aNameThatLeadsElsewhereIsRefused(String name) throws Exception {
    plain();
    pieces.put(name, "evil");
    assertThat(restore(archive(sums()))).isEqualTo(3);
    assertThat(err.toString()).contains("does not belong");
    assertThat(folder.resolve("outside")).doesNotExist();
    assertThat(data()).isEmptyDirectory();
  }

  @Test
  void aSchemaNewerThanTheServersIsRefused() throws Exception {
    plain();
    Path server = server("db/migration/V0041__older.sql");
    assertThat(restore(archive(sums()), "--server", server.toString())).isEqualTo(3);
    assertThat(err.toString()).contains("0042", "newer");
    assertThat(data()).doesNotExist();
  }

  @Test
  void aSchemaTheServerKnowsIsTaken() throws Exception {
    plain();
    Path server = server("db/migration/V0043__newer.sql");
    assertThat(restore(archive(sums()), "--server", server.toString())).isZero();
  }

  private void plain() {
    pieces.put("backup.properties", "format=1\nschema=0042\nmade=2026-01-02T03:04:05Z\n");
    pieces.put(DATABASE, "rows");
    pieces.put("files/kept/ab/abc", "a file");
  }

  private Path data() {
    return folder.resolve("data");
  }

  private int restore(Path archive, String... more) {
    var line = new CommandLine(new RestoreCommand());
    line.setErr(new PrintWriter(err));
    line.setOut(new PrintWriter(new StringWriter()));
    var arguments = new String[3 + more.length];
    arguments[0] = archive.toString();
    arguments[1] = "--data";
    arguments[2] = data().toString();
    System.arraycopy(more, 0, arguments, 3, more.length);
    return line.execute(arguments);
  }

  private String sums() throws Exception {
    var sums = new StringBuilder();
    var sha256 = MessageDigest.getInstance("SHA-256");
    for (var piece : pieces.entrySet()) {
      byte[] sum = sha256.digest(piece.getValue().getBytes(StandardCharsets.UTF_8));
      sums.append(HexFormat.of().formatHex(sum)).append("  " + piece.getKey() + "\n");
    }
    return sums.toString();
  }

  private Path archive(String sums) throws IOException {
    Map<String, String> all = new LinkedHashMap<>(pieces);
    all.put("SHA256SUMS", sums);
    return Files.write(folder.resolve("backup.zip"), zip(all));
  }

  private Path server(String migration) throws IOException {
    Path deployments = folder.resolve("server/standalone/deployments");
    Files.createDirectories(deployments);
    String jar = new String(zip(Map.of(migration, "")), StandardCharsets.ISO_8859_1);
    Files.write(
        deployments.resolve("banyan.ear"),
        zip(Map.of("banyan-ejb.jar", jar), StandardCharsets.ISO_8859_1));
    return folder.resolve("server");
  }

  private static byte[] zip(Map<String, String> pieces) throws IOException {
    return zip(pieces, StandardCharsets.UTF_8);
  }

  private static byte[] zip(Map<String, String> pieces, java.nio.charset.Charset charset)
      throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var piece : pieces.entrySet()) {
        zip.putNextEntry(new ZipEntry(piece.getKey()));
        zip.write(piece.getValue().getBytes(charset));
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
