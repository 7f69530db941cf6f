package org.banyan.ejb.shared;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.ConfigProvider;

/** The server's settings, as they were at its start; the start script has checked them. */
@ApplicationScoped
public class Settings {

  private final Function<String, Optional<String>> source;

  public Settings() {
    this(Settings::given);
  }

  private Settings(Function<String, Optional<String>> source) {
    this.source = source;
  }

  /** Settings that are said, not found; for tests. */
  public static Settings of(Map<String, String> values) {
    return new Settings(name -> Optional.ofNullable(values.get(name)));
  }

  /** Where people find this Banyan; without a slash at the end. */
  public String baseUrl() {
    var url = text("BANYAN_BASE_URL").orElseGet(() -> "http://localhost:" + port());
    return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
  }

  /** Whether the base URL was set; only then is a request's host held against it. */
  public boolean hasBaseUrl() {
    return text("BANYAN_BASE_URL").isPresent();
  }

  public String baseHost() {
    return Optional.ofNullable(URI.create(baseUrl()).getHost()).orElse("localhost");
  }

  public String siteName() {
    return text("BANYAN_SITE_NAME").orElse("Banyan");
  }

  public String defaultLanguage() {
    return text("BANYAN_DEFAULT_LANGUAGE").orElse("en");
  }

  public Optional<String> smtpHost() {
    return text("BANYAN_SMTP_HOST");
  }

  /** Whether the mail server speaks TLS from the first byte, as port 465 does. */
  public boolean smtpOverTls() {
    return number("BANYAN_SMTP_PORT", 25) == 465;
  }

  public Optional<String> smtpUser() {
    return text("BANYAN_SMTP_USER");
  }

  public Optional<String> smtpPassword() {
    return text("BANYAN_SMTP_PASSWORD");
  }

  public String mailFrom() {
    return text("BANYAN_SMTP_FROM").orElseGet(() -> "banyan@" + baseHost());
  }

  public Optional<String> adminPassword() {
    return text("BANYAN_ADMIN_PASSWORD");
  }

  public boolean demo() {
    return flag("BANYAN_DEMO");
  }

  public Optional<String> demoPassword() {
    return text("BANYAN_DEMO_PASSWORD");
  }

  public boolean testClock() {
    return flag("BANYAN_TEST_CLOCK");
  }

  /** Whether links that leave the site are asked now and then. */
  public boolean linkCheck() {
    return text("BANYAN_LINK_CHECK").map("true"::equals).orElse(true);
  }

  public boolean cluster() {
    return flag("BANYAN_CLUSTER");
  }

  /** Addresses or networks whose {@code X-Forwarded-*} headers count. */
  public List<String> trustedProxies() {
    return text("BANYAN_TRUSTED_PROXIES").stream()
        .flatMap(all -> Arrays.stream(all.split(",")))
        .map(String::strip)
        .filter(one -> !one.isEmpty())
        .toList();
  }

  public Path dataFolder() {
    return Path.of(text("BANYAN_DATA").orElse("data"));
  }

  public Path filesFolder() {
    return text("BANYAN_FILES").map(Path::of).orElseGet(() -> dataFolder().resolve("files"));
  }

  /** How many KB, of 1,000 bytes, the text of a page may have. */
  public int pageLimitKb() {
    return number("BANYAN_PAGE_LIMIT_KB", 256);
  }

  /** How many MB, of 1,000,000 bytes, a file may have. */
  public int fileLimitMb() {
    return number("BANYAN_FILE_LIMIT_MB", 100);
  }

  /** How much of something is let through in a minute; 0 for no limit. */
  public int perMinute(String limit) {
    return number("BANYAN_LIMIT_" + limit, limit.equals("ADDRESS") ? 240_000 : 60_000);
  }

  /** What a setting was set to or filled in with by the start script; empty where it is neither. */
  public Optional<String> value(String name) {
    return text(name);
  }

  /** What counts how much in the order of hits, as {@code title=6,body=1}. */
  public String searchBoosts() {
    return text("BANYAN_SEARCH_BOOSTS").orElse("");
  }

  /**
   * What the server was given under a name: the environment comes first, as it does for the ports
   * and the database, which the server itself looks up there. MicroProfile Config alone would take
   * a system property before it, and half of the settings would follow the one, half the other.
   */
  public static Optional<String> given(String name) {
    return first(System.getenv(name), () -> configured(name));
  }

  /** Nothing in the environment is as good as left out. */
  static Optional<String> first(String environment, Supplier<Optional<String>> others) {
    return Optional.ofNullable(environment).filter(text -> !text.isEmpty()).or(others);
  }

  private static Optional<String> configured(String name) {
    try {
      return ConfigProvider.getConfig().getOptionalValue(name, String.class);
    } catch (IllegalStateException | LinkageError e) {
      return Optional.ofNullable(System.getProperty(name));
    }
  }

  private int port() {
    return number("BANYAN_HTTP_PORT", 8080) + number("BANYAN_PORT_OFFSET", 0);
  }

  private int number(String name, int otherwise) {
    return text(name).map(Integer::valueOf).orElse(otherwise);
  }

  private boolean flag(String name) {
    return text(name).map("true"::equals).orElse(false);
  }

  private Optional<String> text(String name) {
    return source.apply(name).map(String::strip).filter(value -> !value.isEmpty());
  }
}
