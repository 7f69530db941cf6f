package org.banyan.cli.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.banyan.cli.exchange.WikiStub.Answered;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupCommandTest {

  @TempDir Path folder;
  private WikiStub wiki;
  private Path made;
  private final StringWriter said = new StringWriter();
  private final StringWriter complained = new StringWriter();

  @BeforeEach
  void aServerThatMakesBackups() throws IOException {
    wiki = new WikiStub();
    made = Files.writeString(folder.resolve("banyan-1.zip"), "everything");
    answers(made);
  }

  @AfterEach
  void end() {
    wiki.close();
  }

  @Test
  void aBackupIsToldWithItsChecksum() {
    assertThat(run()).isZero();
    assertThat(wiki.calls).containsExactly("POST /session", "POST /backups");
    assertThat(said.toString()).isEqualTo("abc123  " + made + System.lineSeparator());
    assertThat(made).exists();
  }

  @Test
  void aBackupIsMovedWhereItIsWanted() {
    Path wanted = folder.resolve("kept/here");
    assertThat(run("--to", wanted.toString())).isZero();
    assertThat(wanted.resolve("banyan-1.zip")).hasContent("everything");
    assertThat(made).doesNotExist();
    assertThat(said.toString()).contains(wanted.resolve("banyan-1.zip").toString());
  }

  @Test
  void aBackupOnAnotherMachineIsNotLost() {
    wiki.next.clear();
    answers(folder.resolve("elsewhere.zip"));
    assertThat(run("--to", folder.toString())).isEqualTo(3);
    assertThat(complained.toString()).contains("another machine").contains("elsewhere.zip");
  }

  @Test
  void whatTheServerRefusesIsSaidInItsWords() {
    wiki.next.clear();
    wiki.next.add(Answered.problem(403, "Only administrators may do this."));
    assertThat(run()).isEqualTo(3);
    assertThat(complained.toString()).contains("Only administrators may do this.");
  }

  @Test
  void aStoppedServerIsCopiedAndTheCommandSaysHow() {
    wiki.close();
    assertThat(run()).isEqualTo(3);
    assertThat(complained.toString()).contains("Is the server started?").contains("cp -a");
  }

  private void answers(Path path) {
    var backup = Json.createObjectBuilder().add("path", path.toString()).add("sha256", "abc123");
    wiki.next.add(Answered.of(201, backup.build()));
  }

  private int run(String... more) {
    var arguments =
        new ArrayList<>(
            List.of("backup", "--url", wiki.url(), "--user", "admin", "--password-from-env", "PW"));
    arguments.addAll(List.of(more));
    return BanyanCommand.commandLine(Map.of("PW", "secret"), duration -> {})
        .setOut(new PrintWriter(said, true))
        .setErr(new PrintWriter(complained, true))
        .execute(arguments.toArray(String[]::new));
  }
}
