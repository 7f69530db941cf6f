package org.banyan.ear.search;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.banyan.ear.running.OnBothDatabases;
import org.banyan.ear.running.Patience;
import org.banyan.ear.running.Rest;
import org.banyan.ear.running.RunningBanyan;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class SearchIT {

  private static final Patience PATIENCE = Patience.ofSeconds(20);

  /** Too unlike each other to be taken for one another. */
  private static final List<String> CROPS =
      List.of("cassava", "plantain", "sorghum", "breadfruit", "okra", "amaranth", "tamarind");

  private static int count;

  private final RunningBanyan banyan;
  private final String space = "searchit-" + ++count;
  private final String word = "searchit" + CROPS.get(count % CROPS.size());
  private Rest admin;

  SearchIT(RunningBanyan banyan) {
    this.banyan = banyan;
  }

  @BeforeEach
  void writeAPage() {
    admin = banyan.admin();
    var made = Json.createObjectBuilder().add("key", space).add("kind", "GROUP");
    admin.post("spaces", made.add("title", space).build()).expect(201);
    var page = Json.createObjectBuilder().add("title", "On " + word).add("slug", "root");
    admin.post("spaces/" + space + "/pages", page.add("body", "Éclair <i>root</i>").build());
    await(banyan.guest(), word, 1);
  }

  @Test
  void whatWasWrittenIsFoundOnScreenAndByCalls() {
    JsonObject found = find(banyan.guest(), word + " eclair");
    JsonObject hit = found.getJsonArray("items").getJsonObject(0);
    assertThat(hit.getString("url")).isEqualTo("/w/" + space + "/root");
    assertThat(hit.getString("snippet")).contains("<mark>Éclair</mark>").doesNotContain("<i>");
    assertThat(find(banyan.guest(), word.substring(0, 9) + word.substring(10)).getInt("total"))
        .isOne();
    var screen = Jsoup.parse(banyan.guest().page("/search?q=" + word).expect(200).body());
    assertThat(screen.select(".hits a.what").eachAttr("href")).contains("/w/" + space + "/root");
    assertThat(banyan.guest().get("search/suggestions?q=" + word).expect(200).body())
        .contains("/w/" + space + "/root");
    assertThat(banyan.guest().page("/opensearch.xml").expect(200).body()).contains("{searchTerms}");
  }

  @Test
  void aSearchOfTooManyWordsIsRefusedInWords() {
    String words = "words ".repeat(833).strip().replace(" ", "+");
    var refused = banyan.guest().get("search?q=" + words).expect(422).json();
    assertThat(refused.getJsonArray("errors").getJsonObject(0).getString("field")).isEqualTo("q");
    String screen = banyan.guest().page("/search?q=" + words).expect(422).body();
    assertThat(screen).contains("at most 300 characters").hasSizeLessThan(10_000);
    assertThat(Jsoup.parse(screen).expectFirst("main input[name=q]").val()).hasSize(300);
    banyan.guest().get("search?q=a&label=" + words).expect(422);
    banyan.guest().page("/search?q=" + "w".repeat(300)).expect(200);
  }

  @Test
  void whatIsBinnedOrHiddenIsGoneAtOnce() {
    admin.patch("spaces/" + space, json("visibility", "PRIVATE")).expect(200);
    assertThat(find(banyan.guest(), word).getInt("total")).isZero();
    assertThat(find(admin, word).getInt("total")).isOne();
    admin.delete("spaces/" + space + "/pages/root").expect(204);
    assertThat(find(admin, word).getInt("total")).isZero();
  }

  @Test
  void administratorsHaveTheIndexMadeAnew() {
    banyan.guest().post("index/rebuild", null).expect(401);
    admin.post("index/rebuild", null).expect(202);
    assertThat(find(banyan.guest(), word).getInt("total")).isOne();
    PATIENCE.until(
        () -> {
          JsonObject index = admin.get("index").expect(200).json();
          return !index.getBoolean("rebuilding") && index.getInt("behind") == 0;
        });
    assertThat(find(banyan.guest(), word).getInt("total")).isOne();
    assertThat(admin.page("/admin/search").expect(200).body()).contains("rebuild");
  }

  @Test
  void anIndexThatIsDeletedIsMadeAnew() throws IOException {
    Path folder = index();
    PATIENCE.until(() -> isDeleted(folder));
    String later = "later" + word;
    var page = Json.createObjectBuilder().add("title", later).add("slug", "later");
    admin.post("spaces/" + space + "/pages", page.add("body", later).build()).expect(201);
    await(banyan.guest(), later, 1);
    await(banyan.guest(), "On " + word + " eclair", 1);
  }

  private Path index() throws IOException {
    try (Stream<Path> all = Files.list(banyan.data().resolve("index"))) {
      return all.filter(Files::isDirectory).findFirst().orElseThrow();
    }
  }

  /** Lucene may put files into it, and take some away, meanwhile. */
  private static boolean isDeleted(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (IOException | UncheckedIOException e) {
      // The next look goes on with what is left.
    }
    return Files.notExists(folder);
  }

  private static JsonObject json(String name, String value) {
    return Json.createObjectBuilder().add(name, value).build();
  }

  private static JsonObject find(Rest reader, String words) {
    String asked = URLEncoder.encode(words, StandardCharsets.UTF_8);
    return reader.get("search?q=" + asked).expect(200).json();
  }

  private static void await(Rest reader, String words, int total) {
    PATIENCE.until(() -> find(reader, words).getInt("total") == total);
  }
}
