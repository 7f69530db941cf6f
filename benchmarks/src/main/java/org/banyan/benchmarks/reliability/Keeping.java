package org.banyan.benchmarks.reliability;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.banyan.benchmarks.server.BanyanServer;
import org.banyan.benchmarks.server.Wiki;

/** Backs up as an administrator's program does, and restores as an operator does. */
final class Keeping {
  private Keeping() {}

  static Path backup(Wiki wiki) throws IOException {
    return Path.of(wiki.send("POST", "/backups").expectGood().json().getString("path"));
  }

  /** By the shipped command line, in a process of its own. */
  static void restore(Path archive, Path data) throws IOException {
    String java = ProcessHandle.current().info().command().orElse("java");
    String jar = System.getProperty("banyan.cli", "cli/target/banyan-cli.jar");
    List<String> command =
        List.of(
            java,
            "-jar",
            jar,
            "restore",
            archive.toString(),
            "--data",
            data.toString(),
            "--server",
            BanyanServer.shipped().toString());
    int ended = new ProcessBuilder(command).inheritIO().start().onExit().join().exitValue();
    if (ended != 0) {
      throw new IOException("The restore ended with " + ended);
    }
  }
}
