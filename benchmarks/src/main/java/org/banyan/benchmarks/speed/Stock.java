package org.banyan.benchmarks.speed;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A space full of generated pages, and somebody signed in who may change them.
 *
 * @param signedIn header lines of that person
 */
record Stock(URI site, int pages, String signedIn, List<String> slugs) {

  static final String SPACE = "stock";
  private static final int HANDS = 8;
  private static final int ONE_BY_ONE = 1_000;

  /**
   * Writes the first thousand pages through the server, and the others too where its database lets
   * nobody else in.
   */
  static Stock fill(House house, int pages) throws Exception {
    URI site = house.site();
    int written = house.store().isOpenToAll() ? Math.min(pages, ONE_BY_ONE) : pages;
    String signedIn = signIn(site, House.PASSWORD);
    try (var connection = new Connection(site)) {
      var space =
          Json.createObjectBuilder()
              .add("key", SPACE)
              .add("kind", "THEME")
              .add("title", "Stock")
              .add("visibility", "PUBLIC")
              .build();
      good(connection.ask(Request.of("POST", "/api/v1/spaces", signedIn, space.toString())));
    }
    String[] slugs = new String[pages];
    var next = new AtomicInteger();
    long begin = System.nanoTime();
    var crew = Executors.newFixedThreadPool(HANDS);
    try {
      List<Callable<Void>> hands = new ArrayList<>();
      for (int i = 0; i < HANDS; i++) {
        hands.add(() -> write(site, written, pages, signedIn, next, slugs));
      }
      for (var hand : crew.invokeAll(hands)) {
        hand.get();
      }
    } finally {
      crew.shutdown();
    }
    System.out.printf(
        "%.1f pages/s written one by one%n", written / ((System.nanoTime() - begin) / 1e9));
    if (written < pages) {
      new Bulk(house.store(), pages).write(written, slugs);
    }
    return new Stock(site, pages, signedIn, List.of(slugs));
  }

  private static Void write(
      URI site, int written, int pages, String signedIn, AtomicInteger next, String[] slugs)
      throws IOException {
    try (var connection = new Connection(site)) {
      for (int i = next.getAndIncrement(); i < written; i = next.getAndIncrement()) {
        var page =
            Json.createObjectBuilder()
                .add("title", Prose.title(i))
                .add("body", Prose.page(i, pages))
                .build();
        var path = "/api/v1/spaces/" + SPACE + "/pages";
        var made = good(connection.ask(Request.of("POST", path, signedIn, page.toString())));
        slugs[i] = json(made).getString("slug");
      }
    }
    return null;
  }

  private static String signIn(URI site, String password) throws IOException {
    try (var connection = new Connection(site)) {
      var who = Json.createObjectBuilder().add("handle", "admin").add("password", password).build();
      var reply = good(connection.ask(Request.of("POST", "/api/v1/session", "", who.toString())));
      String cookie = reply.headers().get("set-cookie").split(";")[0];
      return "Cookie: " + cookie + "\r\nX-CSRF-Token: " + csrf(reply) + "\r\n";
    }
  }

  /** The revision that a page or a save answers with; 0 where it cannot be read. */
  static int revision(Connection.Reply reply) {
    try {
      return json(reply).getInt("revision");
    } catch (IOException e) {
      return 0;
    }
  }

  private static String csrf(Connection.Reply reply) throws IOException {
    return json(reply).getString("csrfToken");
  }

  static JsonObject json(Connection.Reply reply) throws IOException {
    try (var reader = Json.createReader(new StringReader(reply.plainText()))) {
      return reader.readObject();
    }
  }

  static Connection.Reply good(Connection.Reply reply) throws IOException {
    if (reply.status() >= 300) {
      throw new IOException(reply.status() + " " + reply.plainText());
    }
    return reply;
  }
}
