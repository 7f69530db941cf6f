package org.banyan.ear.running;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.banyan.benchmarks.server.Ports;

/** A Banyan as people run it, with a mail box at its side. */
public final class RunningBanyan implements AutoCloseable {

  public static final String ADMIN_PASSWORD = "banyan-figs-and-roots";

  /** Whose word on who calls counts; everything else here calls from another address. */
  public static final String TRUSTED_PROXY = "127.0.0.2";

  private final DatabaseKind kind;
  private final DatabaseKind.Database database;
  private final GreenMail mail = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
  private final Path folder;
  private final int offset = Ports.freeOffset();
  private final Map<String, String> extra;
  private ServerProcess process;
  private Rest admin;

  private RunningBanyan(DatabaseKind kind, Map<String, String> extra) throws IOException {
    this.kind = kind;
    this.extra = Map.copyOf(extra);
    this.folder = Folders.fresh(kind.name().toLowerCase());
    this.database = kind.open();
    mail.start();
  }

  public static RunningBanyan start(DatabaseKind kind) {
    return start(kind, Map.of());
  }

  public static RunningBanyan start(DatabaseKind kind, Map<String, String> extra) {
    try {
      var banyan = new RunningBanyan(kind, extra);
      banyan.launch();
      return banyan;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public URI address() {
    return URI.create("http://localhost:" + (Ports.HTTP + offset) + "/");
  }

  public Path data() {
    return folder.resolve("data");
  }

  public Path log() {
    return folder.resolve("standalone/log/server.log");
  }

  /** Whether its classes come from what {@code bin/share-classes.sh} wrote down. */
  public boolean sharesClasses() {
    return process.hasMapped(ServerProcess.shipped().resolve("classes.jsa"));
  }

  public Console console() {
    return process.console();
  }

  public GreenMail mail() {
    return mail;
  }

  public Rest guest() {
    return new Rest(address());
  }

  /** Signed in once: the slow hash of passwords would otherwise be most of what tests wait for. */
  public Rest admin() {
    if (admin == null || admin.get("me").status() != 200) {
      admin = guest().signedIn("admin", ADMIN_PASSWORD);
    }
    return admin.again();
  }

  public void restart() {
    interruptibly(process::stop);
    launch();
  }

  public void kill() {
    interruptibly(process::kill);
  }

  public void launch() {
    process = ServerProcess.launch(folder.resolve("standalone"), settings());
    interruptibly(process::awaitReady);
  }

  @Override
  public void close() throws Exception {
    process.stop();
    mail.stop();
    database.server().close();
  }

  @Override
  public String toString() {
    return kind.name();
  }

  private Map<String, String> settings() {
    var settings = new HashMap<>(database.settings());
    settings.put("BANYAN_DATA", data().toString());
    settings.put("BANYAN_PORT_OFFSET", String.valueOf(offset));
    settings.put("BANYAN_ADMIN_PASSWORD", ADMIN_PASSWORD);
    settings.put("BANYAN_LINK_CHECK", "false");
    settings.put("BANYAN_TRUSTED_PROXIES", TRUSTED_PROXY + ",198.51.100.0/24");
    settings.put("BANYAN_SMTP_HOST", "localhost");
    settings.put("BANYAN_SMTP_PORT", String.valueOf(mail.getSmtp().getPort()));
    settings.put("BANYAN_SMTP_FROM", "wiki@banyan.test");
    settings.putAll(extra);
    return settings;
  }

  private static void interruptibly(Step step) {
    try {
      step.take();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private interface Step {
    void take() throws InterruptedException;
  }
}
