package org.banyan.ear.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The one browser process of all test classes of this process; every window is a profile of its
 * own. It ends with the process, as the servers do.
 */
final class Chromium {

  private static final List<Path> PLACES =
      Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
          .map(Path::of)
          .toList();
  private static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private static Browser browser;

  private Chromium() {}

  static synchronized Browser browser() {
    if (browser == null) {
      browser = launched();
    }
    return browser;
  }

  private static Browser launched() {
    var program = installed().or(Chromium::installAlone).orElseThrow(Chromium::missing);
    var playwright = Playwright.create();
    Runtime.getRuntime().addShutdownHook(new Thread(playwright::close, "end of Chromium"));
    return playwright
        .chromium()
        .launch(new LaunchOptions().setExecutablePath(program).setArgs(FLAGS));
  }

  private static Optional<Path> installed() {
    return PLACES.stream().filter(Files::isExecutable).findFirst();
  }

  /** Another fork of the tests may be installing it at this moment. */
  private static Optional<Path> installAlone() {
    var sign = Path.of(System.getProperty("java.io.tmpdir"), "banyan-chromium.lock");
    try (var file = FileChannel.open(sign, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var lock = file.lock()) {
      return installed().or(Chromium::install);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<Path> install() {
    if (!"root".equals(System.getProperty("user.name"))
        || !Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
      return Optional.empty();
    }
    run("apt-get", "-qq", "update");
    run("apt-get", "-qq", "-y", "--no-install-recommends", "install", "chromium");
    return installed();
  }

  private static void run(String... command) {
    var builder = new ProcessBuilder(command).inheritIO();
    builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
    try {
      builder.start().waitFor();
    } catch (IOException e) {
      throw new IllegalStateException(missing().getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static IllegalStateException missing() {
    return new IllegalStateException(
        "The browser tests need Chromium: install the package 'chromium' (apt-get install chromium).");
  }
}
