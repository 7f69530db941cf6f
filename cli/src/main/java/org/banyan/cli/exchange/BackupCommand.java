package org.banyan.cli.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code banyan backup}: a running server puts all it keeps into one archive. */
@Command(
    name = "backup",
    description = "Has a running server with the embedded database make a backup of all it keeps.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the backup is made; the output says where it is and its checksum",
      "2:the command was not understood",
      "3:there is no backup; the last line says why"
    })
final class BackupCommand implements Callable<Integer> {

  private static final int DONE = 0;
  private static final int STOPPED = 3;
  private static final String COPY_IT =
      "If it is stopped and stays so meanwhile, copy its folder: cp -a DATA COPY, where DATA is its"
          + " BANYAN_DATA; also BANYAN_FILES where that lies elsewhere. The copy is a folder to start"
          + " a server on, not an archive for restore.";
  private static final Duration PATIENCE = Duration.ofHours(2);

  @Option(
      names = "--to",
      paramLabel = "FOLDER",
      description = "Where to move it to, on the server's machine; otherwise it stays in backups.")
  private Path to;

  @Mixin private final SignInOptions signIn = new SignInOptions();
  @Spec private CommandSpec spec;

  private final Map<String, String> environment;
  private final Waiting waiting;

  BackupCommand(Map<String, String> environment, Waiting waiting) {
    this.environment = environment;
    this.waiting = waiting;
  }

  @Override
  public Integer call() throws IOException {
    var out = spec.commandLine().getOut();
    var err = spec.commandLine().getErr();
    try {
      var made = make();
      var path = Path.of(made.json().getString("path"));
      out.println(made.json().getString("sha256") + "  " + (to == null ? path : moved(path)));
      out.flush();
      return DONE;
    } catch (ImportStopped stopped) {
      err.println(stopped.getMessage());
      if (stopped instanceof NobodyAnswers) {
        err.println(COPY_IT);
      }
      err.flush();
      return STOPPED;
    }
  }

  private Answer make() {
    var connection = new Connection(signIn.url, signIn.signIn(environment), waiting);
    connection.begin();
    var made = connection.order("/backups", PATIENCE);
    if (!made.isGood()) {
      throw new ImportStopped("No backup was made: " + made.reason());
    }
    return made;
  }

  private Path moved(Path path) throws IOException {
    if (Files.notExists(path)) {
      throw new ImportStopped(
          "The backup is made, but on another machine than this: it is in " + path + " there.");
    }
    Files.createDirectories(to);
    return Files.move(path, to.resolve(path.getFileName()), StandardCopyOption.REPLACE_EXISTING);
  }
}
