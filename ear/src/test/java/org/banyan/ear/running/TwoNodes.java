package org.banyan.ear.running;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.banyan.benchmarks.server.Ports;

/** Two Banyans on one database and one folder of files, from one installation, with a mail box. */
public final class TwoNodes implements AutoCloseable {

  private final DatabaseKind.Database database;
  private final GreenMail mail = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
  private final Path folder;
  private final Node first;
  private final Node second;

  private TwoNodes(Map<String, String> extra) throws IOException {
    folder = Folders.fresh("cluster");
    database = DatabaseKind.POSTGRESQL.open();
    mail.start();
    first = new Node("first", extra);
    second = new Node("second", extra);
  }

  /** Both start at once, on an empty database, with further settings, and meet. */
  public static TwoNodes start(Map<String, String> extra) {
    try {
      var nodes = new TwoNodes(extra);
      nodes.awaitReady();
      return nodes;
    } catch (Exception e) {
      throw new IllegalStateException("The two nodes did not start.", e);
    }
  }

  /** What did not become ready does not stay either. */
  private void awaitReady() throws Exception {
    boolean ready = false;
    try {
      first.process.awaitReady();
      second.process.awaitReady();
      ready = true;
    } finally {
      if (!ready) {
        close();
      }
    }
  }

  public Node first() {
    return first;
  }

  public Node second() {
    return second;
  }

  public GreenMail mail() {
    return mail;
  }

  public Connection database() throws SQLException {
    var settings = database.settings();
    return DriverManager.getConnection(
        settings.get("BANYAN_DB_URL"),
        settings.get("BANYAN_DB_USER"),
        settings.get("BANYAN_DB_PASSWORD"));
  }

  @Override
  public void close() throws Exception {
    first.process.kill();
    second.process.kill();
    mail.stop();
    database.server().close();
  }

  /** One of the two. */
  public final class Node {

    private final int offset = Ports.freeOffset();
    private final ServerProcess process;

    private Node(String name, Map<String, String> extra) {
      var settings = new HashMap<>(database.settings());
      settings.putAll(extra);
      settings.putAll(
          Map.of(
              "BANYAN_CLUSTER",
              "true",
              "BANYAN_NODE",
              name,
              "BANYAN_PORT_OFFSET",
              String.valueOf(offset),
              "BANYAN_FILES",
              folder.resolve("files").toString(),
              "BANYAN_DATA",
              folder.resolve(name).toString(),
              "BANYAN_ADMIN_PASSWORD",
              RunningBanyan.ADMIN_PASSWORD,
              "BANYAN_SMTP_HOST",
              "localhost",
              "BANYAN_SMTP_PORT",
              String.valueOf(mail.getSmtp().getPort()),
              "BANYAN_SMTP_FROM",
              "wiki@banyan.test"));
      process = ServerProcess.launch(settings);
    }

    public Rest guest() {
      return new Rest(URI.create("http://localhost:" + (Ports.HTTP + offset) + "/"));
    }

    public Rest admin() {
      return guest().signedIn("admin", RunningBanyan.ADMIN_PASSWORD);
    }

    public List<String> console() {
      return process.console().lines();
    }

    /** As a power switch would. */
    public void kill() throws InterruptedException {
      process.kill();
    }
  }
}
