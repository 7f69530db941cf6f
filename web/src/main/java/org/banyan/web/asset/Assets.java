package org.banyan.web.asset;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Everything browsers fetch beside pages. A {@code .list} names the sources joined to one file. */
@Named("assets")
@ApplicationScoped
public class Assets {

  private static final String HOME = "/WEB-INF/assets/";

  private final Map<String, Asset> byName = new TreeMap<>();

  @Inject private ServletContext context;

  private String version;

  @PostConstruct
  void gather() {
    join("styles", "reading", ".css", Joining::style);
    join("styles", "rich", ".css", Joining::style);
    join("scripts", "reading", ".js", Joining::script);
    join("scripts", "files", ".js", Joining::script);
    add("heading.woff2", read("fonts/heading.woff2"));
    add("mark.svg", read("mark.svg"));
    version = digest();
  }

  /** The address of a file; it changes whenever any of the files does. */
  public String url(String name) {
    return "/assets/" + version + "/" + name;
  }

  Optional<Asset> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  boolean isCurrent(String asked) {
    return version.equals(asked);
  }

  private void join(String folder, String list, String ending, UnaryOperator<String> joining) {
    StringBuilder joined = new StringBuilder();
    text(folder + "/" + list + ".list")
        .lines()
        .map(name -> text(folder + "/" + name + ending))
        .map(joining)
        .forEach(joined::append);
    add(list + ending, joined.toString().getBytes(StandardCharsets.UTF_8));
  }

  private void add(String name, byte[] content) {
    byName.put(name, Asset.of(name, content));
  }

  private String text(String path) {
    return new String(read(path), StandardCharsets.UTF_8);
  }

  private byte[] read(String path) {
    try (InputStream in = context.getResourceAsStream(HOME + path)) {
      if (in == null) {
        throw new IllegalStateException("The application lacks " + HOME + path + ".");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String digest() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byName.values().forEach(asset -> digest.update(asset.plain()));
      return HexFormat.of().formatHex(digest.digest(), 0, 5);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256.", e);
    }
  }
}
