package org.banyan.benchmarks.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.banyan.benchmarks.server.BanyanServer;
import org.banyan.benchmarks.server.Folders;
import org.banyan.benchmarks.shared.BareDatabase;

/**
 * Imports a folder with the command line into a fresh space of a running server, several times;
 * arguments: folder, rounds.
 */
public final class ImportFolder {

  private static final String PASSWORD = "banyan-figs-and-roots";

  private final Path folder;
  private final BanyanServer server;

  private ImportFolder(Path folder, BanyanServer server) {
    this.folder = folder;
    this.server = server;
  }

  public static void main(String... arguments) throws Exception {
    var folder = Path.of(arguments.length > 0 ? arguments[0] : "examples/handbook");
    int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 4;
    var ground = Files.createTempDirectory("banyan-import");
    var settings =
        Map.of("BANYAN_DATA", ground.resolve("data").toString(), "BANYAN_ADMIN_PASSWORD", PASSWORD);
    try (var server =
        new BanyanServer(BanyanServer.shipped(), ground.resolve("base"), settings, List.of())) {
      server.start();
      new ImportFolder(folder, server).measure(rounds);
    } finally {
      Folders.remove(ground);
    }
  }

  private void measure(int rounds) throws Exception {
    System.out.println(
        "| import | waited | CPU of the server | bare database |\n|---|---|---|---|");
    for (int round = 1; round <= rounds; round++) {
      report("round " + round, "into a fresh space", "round-" + round);
    }
    report("again", "nothing changed", "round-" + rounds);
  }

  private void report(String name, String what, String space) throws Exception {
    var before = server.cpu();
    long begin = System.nanoTime();
    bring(space);
    var waited = Duration.ofNanos(System.nanoTime() - begin);
    var cpu = server.cpu().minus(before);
    System.out.printf(
        "| %s, %s | %s | %s | %s |%n", name, what, seconds(waited), seconds(cpu), seconds(bare()));
  }

  private void bring(String space) throws IOException, InterruptedException {
    var command =
        new ProcessBuilder(
            List.of(
                "bin/banyan",
                "import",
                folder.toString(),
                "--url",
                server.url(),
                "--user",
                "admin",
                "--space",
                space,
                "--create-space"));
    command.environment().put("BANYAN_PASSWORD", PASSWORD);
    command.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
    int exit = command.start().waitFor();
    if (exit > 1) {
      throw new IOException("The import ended with " + exit + ".");
    }
  }

  /** The texts of the folder, inserted and committed one by one. */
  private Duration bare() throws Exception {
    var ground = Files.createTempDirectory("banyan-bare");
    try (var database = BareDatabase.h2(ground);
        var connection = database.connect()) {
      connection.setAutoCommit(true);
      connection.createStatement().execute("create table page (id int, body varchar(1048576))");
      var texts = texts();
      long begin = System.nanoTime();
      try (var insert = connection.prepareStatement("insert into page values (?, ?)")) {
        for (int i = 0; i < texts.size(); i++) {
          insert.setInt(1, i);
          insert.setString(2, texts.get(i));
          insert.executeUpdate();
        }
      }
      return Duration.ofNanos(System.nanoTime() - begin);
    } finally {
      Folders.remove(ground);
    }
  }

  private List<String> texts() throws IOException {
    var texts = new ArrayList<String>();
    try (var files = Files.walk(folder)) {
      for (var file : files.filter(path -> path.toString().endsWith(".md")).toList()) {
        texts.add(Files.readString(file, StandardCharsets.UTF_8));
      }
    }
    return texts;
  }

  private static String seconds(Duration duration) {
    return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1000.0);
  }
}
