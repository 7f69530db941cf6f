package org.banyan.benchmarks.reliability;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.banyan.benchmarks.reliability.SavedHistory.Saved;
import org.banyan.benchmarks.server.Wiki;

/** A page made for one run, with the journal of those who write on it. */
final class Page {
  final PageAddress address;
  final Journal journal;
  private final Wiki wiki;

  private Page(Wiki wiki, PageAddress address, Journal journal) {
    this.journal = journal;
    this.wiki = wiki;
    this.address = address;
  }

  static Page make(Wiki wiki, String space, String slug, int sections) throws IOException {
    JsonObject page =
        Json.createObjectBuilder()
            .add("title", slug)
            .add("slug", slug)
            .add("body", Tokens.blank(sections))
            .add("summary", "Begin")
            .build();
    wiki.send("POST", "/spaces/" + space + "/pages", page, "").expectGood();
    return new Page(wiki, new PageAddress(space, slug), new Journal());
  }

  /** The same page where another server keeps it, held to another journal. */
  Page in(Wiki other, Journal expected) {
    return new Page(other, address, expected);
  }

  List<String> violations() throws IOException {
    return Invariants.violations(history(), journal).stream()
        .map(violation -> address.slug() + ": " + violation)
        .toList();
  }

  private SavedHistory history() throws IOException {
    List<Saved> revisions = new ArrayList<>();
    for (int number : numbers()) {
      JsonObject revision = wiki.get(address.api() + "/revisions/" + number).expectGood().json();
      revisions.add(
          new Saved(number, revision.getString("summary", ""), revision.getString("body")));
    }
    revisions.sort(Comparator.comparingInt(Saved::number));
    JsonObject page = wiki.get(address.api()).expectGood().json();
    return new SavedHistory(page.getInt("revision"), page.getString("body"), revisions);
  }

  private List<Integer> numbers() throws IOException {
    List<Integer> numbers = new ArrayList<>();
    String cursor = "";
    do {
      JsonObject list =
          wiki.get(address.api() + "/revisions?limit=200" + after(cursor)).expectGood().json();
      for (JsonValue revision : list.getJsonArray("items")) {
        numbers.add(revision.asJsonObject().getInt("number"));
      }
      cursor = list.getString("next", "");
    } while (!cursor.isEmpty());
    return numbers;
  }

  private static String after(String cursor) {
    return cursor.isEmpty() ? "" : "&cursor=" + URLEncoder.encode(cursor, StandardCharsets.UTF_8);
  }
}
