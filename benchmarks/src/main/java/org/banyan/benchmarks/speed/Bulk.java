package org.banyan.benchmarks.speed;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.banyan.benchmarks.server.Store;

/**
 * Puts pages where the server keeps them, past the server: written one by one, a hundred thousand
 * would take an hour. Nobody is told; the index has to be made anew.
 */
record Bulk(Store store, int pages) {

  private static final int AT_ONCE = 500;
  private static final Pattern LINK = Pattern.compile("\\[\\[([^]]+)]]");

  /** Pages from a number on, as {@link Stock} would write them; their slugs are put in the list. */
  void write(int from, String[] slugs) throws SQLException, GeneralSecurityException {
    try (var connection = store.connect()) {
      connection.setAutoCommit(false);
      try (var rows = new Rows(connection)) {
        for (int page = from; page < pages; page++) {
          slugs[page] = slug(Prose.title(page));
          rows.add(Prose.title(page), slugs[page], Prose.page(page, pages));
          if (page % AT_ONCE == 0) {
            rows.send();
          }
        }
        rows.send();
      }
      connection.createStatement().execute("analyze");
      connection.commit();
    }
  }

  private static String slug(String title) {
    return title.toLowerCase(Locale.ROOT).replace(' ', '-');
  }

  private static final class Rows implements AutoCloseable {

    private final SplittableRandom ids = new SplittableRandom(1);
    private final Timestamp now = Timestamp.from(Instant.now());
    private final Connection connection;
    private final long space;
    private final long author;
    private final PreparedStatement content;
    private final PreparedStatement page;
    private final PreparedStatement address;
    private final PreparedStatement revision;
    private final PreparedStatement link;

    Rows(Connection connection) throws SQLException {
      this.connection = connection;
      space = id("select id from space where space_key = '" + Stock.SPACE + "'");
      author = id("select id from account where handle = 'admin'");
      content =
          connection.prepareStatement(
              "insert into content (id, kind, space_id, author_id, created_at, condition)"
                  + " values (?, 'PAGE', ?, ?, ?, 'LIVE')");
      page =
          connection.prepareStatement(
              "insert into page (id, slug, title, page_kind, language, latest_revision,"
                  + " published_revision, revised_at, checked_at, checked_by)"
                  + " values (?, ?, ?, 'ARTICLE', 'en', 1, 1, ?, ?, ?)");
      address =
          connection.prepareStatement(
              "insert into page_address (space_id, slug, page_id) values (?, ?, ?)");
      revision =
          connection.prepareStatement(
              "insert into revision (page_id, number, title, body, size, hash, author_id, saved_at,"
                  + " summary, minor) values (?, 1, ?, ?, ?, ?, ?, ?, '', false)");
      link =
          connection.prepareStatement(
              "insert into page_link (page_id, space_key, slug) values (?, ?, ?)");
    }

    private long id(String sql) throws SQLException {
      try (ResultSet found = connection.createStatement().executeQuery(sql)) {
        found.next();
        return found.getLong(1);
      }
    }

    void add(String title, String slug, String body) throws SQLException, GeneralSecurityException {
      long id = ids.nextLong(1, Long.MAX_VALUE);
      batch(content, id, space, author, now);
      batch(page, id, slug, title, now, now, author);
      batch(address, space, slug, id);
      int size = body.getBytes(StandardCharsets.UTF_8).length;
      batch(revision, id, title, body, size, hash(title, body), author, now);
      for (String target : targets(body)) {
        batch(link, id, Stock.SPACE, target);
      }
    }

    private static void batch(PreparedStatement statement, Object... values) throws SQLException {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.addBatch();
    }

    private static Set<String> targets(String body) {
      Set<String> targets = new LinkedHashSet<>();
      for (Matcher found = LINK.matcher(body); found.find(); ) {
        targets.add(slug(found.group(1)));
      }
      return targets;
    }

    private static String hash(String title, String body) throws GeneralSecurityException {
      String both = title + '\0' + body;
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(both.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    }

    void send() throws SQLException {
      for (var statement : new PreparedStatement[] {content, page, address, revision}) {
        statement.executeBatch();
      }
      link.executeBatch();
      connection.commit();
    }

    @Override
    public void close() throws SQLException {
      for (var statement : new PreparedStatement[] {content, page, address, revision, link}) {
        statement.close();
      }
    }
  }
}
