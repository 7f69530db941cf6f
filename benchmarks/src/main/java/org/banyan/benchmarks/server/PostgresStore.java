package org.banyan.benchmarks.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/** A PostgreSQL that keeps what it acknowledges and can be killed, frozen and brought back. */
public final class PostgresStore implements Store {
  private final Path folder;
  private EmbeddedPostgres postgres;
  private final int port;

  PostgresStore(Path folder) throws IOException {
    this.folder = folder.toAbsolutePath().resolve("postgresql");
    this.postgres = builder().start();
    this.port = postgres.getPort();
  }

  private EmbeddedPostgres.Builder builder() {
    return EmbeddedPostgres.builder()
        .setDataDirectory(folder)
        .setCleanDataDirectory(false)
        .setServerConfig("fsync", "on")
        .setServerConfig("synchronous_commit", "on")
        .setServerConfig("max_connections", "100");
  }

  @Override
  public Map<String, String> settings() {
    return Map.of(
        "BANYAN_DB_URL",
        "jdbc:postgresql://localhost:" + port + "/postgres",
        "BANYAN_DB_USER",
        "postgres");
  }

  @Override
  public String jdbcUrl() {
    return "jdbc:postgresql://localhost:" + port + "/postgres?user=postgres";
  }

  @Override
  public boolean isOpenToAll() {
    return true;
  }

  /** The postmaster and every backend at once, without a word. */
  public void kill() throws IOException {
    processes().forEach(ProcessHandle::destroyForcibly);
    postgres.close();
  }

  public void startAgain() throws IOException {
    postgres = builder().setPort(port).start();
  }

  /** Alive, but doing nothing, like a disk that hangs. */
  public void freeze() throws IOException {
    Signals.freeze(processes().toList());
  }

  public void thaw() throws IOException {
    Signals.thaw(processes().toList());
  }

  private Stream<ProcessHandle> processes() throws IOException {
    long pid = Long.parseLong(Files.readAllLines(folder.resolve("postmaster.pid")).get(0).strip());
    ProcessHandle postmaster = ProcessHandle.of(pid).orElseThrow();
    return Stream.concat(Stream.of(postmaster), postmaster.descendants());
  }

  @Override
  public void close() throws IOException {
    postgres.close();
  }
}
