package org.banyan.ejb.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.banyan.domain.access.Reader;
import org.banyan.domain.access.Visibility;
import org.banyan.domain.account.SiteRole;
import org.banyan.domain.page.PageKind;
import org.banyan.domain.page.PageLocation;
import org.banyan.domain.rating.Opinion;
import org.banyan.domain.search.SearchReading;
import org.banyan.ejb.index.NodeInTests;
import org.banyan.ejb.page.Community;
import org.banyan.ejb.page.PageArranging;
import org.banyan.ejb.page.PageCreating;
import org.banyan.ejb.page.PageDraft;
import org.banyan.ejb.page.PageMove;
import org.banyan.ejb.page.PagePatch;
import org.banyan.ejb.rating.RatingGiving;
import org.banyan.ejb.shared.Database;
import org.banyan.ejb.shared.Expectation;
import org.banyan.ejb.shared.OnBothDatabases;
import org.banyan.ejb.shared.UseCases;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@OnBothDatabases
class SearchingTest {

  private final Database database;
  private final UseCases uses;
  private final Community community;
  @TempDir Path folder;
  private NodeInTests node;
  private Reader ada;
  private Reader ben;
  private PageLocation pensions;

  SearchingTest(Database database) {
    this.database = database;
    uses = UseCases.on(database);
    community = new Community(database, uses);
  }

  @BeforeEach
  void aHouseWithAnIndex() {
    node = new NodeInTests(database, uses, folder);
    ada = community.person("ada", SiteRole.ADMINISTRATOR);
    ben = community.person("ben");
    community.space("open", null, Visibility.PUBLIC, ada);
    community.space("board", null, Visibility.PRIVATE, ada);
    ada = community.again(ada);
    pensions =
        page("open", "Old age pensions", "## Contributions\nFarmers <b>pay</b> in.", "en", "rural");
    page("open", "L’éducation des filles", "Les écoles publiques sont gratuites.", "fr", null);
    page("open", "Protección social", "Los maestros rurales reciben ayuda.", "es", null);
    page("board", "Zebrafish budget", "The quixotal plan of the board.", "en", "quagmire");
    node.follow();
  }

  @AfterEach
  void close() {
    node.close();
  }

  /** One house is enough for all of them. */
  @Test
  void whatIsMeantIsFound() {
    Map<String, String> meant = new LinkedHashMap<>();
    for (String typed :
        List.of(
            "pension",
            "OLD AGE PENSIONS",
            "farmer",
            "contribution",
            "rural label:rural",
            "farmrs",
            "farmer zzzzzz",
            "by:ada farmers after:2020",
            "space:open farmers",
            "\"age pensions\"")) {
      meant.put(typed, "Old age pensions");
    }
    List.of("education", "école", "ecoles gratuite")
        .forEach(typed -> meant.put(typed, "L’éducation des filles"));
    List.of("proteccion", "maestro").forEach(typed -> meant.put(typed, "Protección social"));
    meant.forEach(
        (typed, title) ->
            assertThat(search(typed, Reader.GUEST).hits())
                .as(typed)
                .extracting(Hit::title)
                .containsExactly(title));
  }

  @Test
  void whatIsNotMeantIsNot() {
    for (String typed :
        List.of(
            "farmers -pay",
            "\"pensions age\"",
            "farmers after:2999",
            "farmers by:ben",
            "farmers label:urban",
            "farmers space:board",
            "farmers space:nowhere",
            "qqqqqqqq")) {
      assertThat(search(typed, ada).hits()).as(typed).isEmpty();
    }
  }

  @Test
  void anExactTitleComesFirst() {
    page("open", "Pensions", "short", "en", null);
    page("open", "Pensions pensions pensions of old", "pensions ".repeat(50), "en", null);
    node.follow();
    assertThat(search("pensions", ben).hits().get(0).title()).isEqualTo("Pensions");
  }

  @Test
  void snippetsMarkWhatWasLookedForAndAreNoMarkup() {
    Snippet snippet = search("farmers", Reader.GUEST).hits().get(0).snippet();
    assertThat(snippet.parts()).contains(new Snippet.Part("Farmers", true));
    assertThat(snippet.parts()).extracting(Snippet.Part::text).noneMatch(t -> t.contains("<"));
  }

  @Test
  void facetsCountWhatTheReaderMayRead() {
    SearchAnswer guest = search("", Reader.GUEST);
    assertThat(guest.facets().get(Facet.SPACE))
        .containsExactly(new FacetCount("open", "Space open", 4));
    assertThat(guest.facets().get(Facet.LABEL)).containsExactly(new FacetCount("rural", 1));
    assertThat(guest.facets().get(Facet.TYPE))
        .containsExactly(new FacetCount("page", 3), new FacetCount("space", 1));
    assertThat(guest.facets().get(Facet.LANGUAGE)).contains(new FacetCount("fr", 1));
    assertThat(guest.facets().get(Facet.FRESHNESS)).isNotEmpty();
    assertThat(search("", ada).facets().get(Facet.SPACE))
        .contains(new FacetCount("board", "Space board", 2));
    assertThat(narrowed(Facet.LANGUAGE, "fr").hits()).hasSize(1);
    assertThat(narrowed(Facet.KIND, PageKind.ARTICLE.name()).total()).isEqualTo(3);
    assertThat(narrowed(Facet.SPACE, "board").total()).isZero();
  }

  @Test
  void hitsAreNarrowedCountedAndSortedByTheirRatings() {
    PageLocation girls = new PageLocation("open", "l-éducation-des-filles");
    PageLocation social = new PageLocation("open", "protección-social");
    rate(pensions, 5, ada, ben);
    rate(girls, 1, ada, ben);
    rate(social, 3, ben);
    // What was rated is found before the index knows how.
    assertThat(search("farmers", ben).total()).isEqualTo(1);
    node.follow();
    assertThat(titles(Rated.FOUR)).isEmpty();
    assertThat(titles(Rated.THREE))
        .containsExactlyInAnyOrder("Old age pensions", "Protección social");
    assertThat(titles(Rated.LOW)).containsExactly("L’éducation des filles");
    assertThat(titles(Rated.UNRATED)).isEmpty();
    assertThat(search("", Reader.GUEST).facets().get(Facet.RATING))
        .containsExactly(new FacetCount("3", 2), new FacetCount("low", 1));
    assertThat(sorted(SearchSort.RATED, ben))
        .startsWith("Old age pensions", "Protección social", "L’éducation des filles");
    assertThat(sorted(SearchSort.RATED, ben)).last().isNotIn("L’éducation des filles");
  }

  /** All means move with that of the site, also of pages that the index did not write anew. */
  @Test
  void aMeanIsThatOfNowWhereverItIsAskedFor() {
    PageLocation social = new PageLocation("open", "protección-social");
    rate(pensions, 4, ben);
    node.follow();
    assertThat(titles(Rated.FOUR)).containsExactly("Old age pensions");
    rate(social, 2, ada, ben);
    node.follow();
    assertThat(titles(Rated.FOUR)).isEmpty();
    rate(social, 5, ada, ben);
    node.follow();
    assertThat(titles(Rated.FOUR))
        .containsExactlyInAnyOrder("Old age pensions", "Protección social");
  }

  @Test
  void whatIsRatedBetterComesFirstAmongEqualMatches() {
    page("open", "Rivers and lakes", "Fish live in the water.", "en", null);
    page("open", "Lakes and rivers", "Fish live in the water.", "en", null);
    node.follow();
    PageLocation one = new PageLocation("open", "rivers-and-lakes");
    PageLocation other = new PageLocation("open", "lakes-and-rivers");
    rate(one, 5, ada, ben);
    node.follow();
    assertThat(search("fish", ben).hits().get(0).title()).isEqualTo("Rivers and lakes");
    rate(other, 5, ada, ben);
    rate(one, 1, ada, ben);
    node.follow();
    assertThat(search("fish", ben).hits().get(0).title()).isEqualTo("Lakes and rivers");
  }

  @Test
  void ratingsOfAPrivateSpaceChangeNothingForOthers() {
    rate(pensions, 4, ben);
    node.follow();
    SearchAnswer before = search("", ben);
    rate(new PageLocation("board", "zebrafish-budget"), 1, ada);
    node.follow();
    SearchAnswer after = search("", ben);
    assertThat(after.facets()).isEqualTo(before.facets());
    assertThat(after.hits()).isEqualTo(before.hits());
    assertThat(search("", ada).facets().get(Facet.RATING)).contains(new FacetCount("3", 2));
  }

  private List<String> titles(Rated rated) {
    return narrowed(Facet.RATING, rated.word()).hits().stream().map(Hit::title).toList();
  }

  private List<String> sorted(SearchSort sort, Reader reader) {
    var request = new SearchRequest(SearchReading.read(""), SearchFilter.none(), sort, "en", 0, 20);
    return database
        .inTransaction(() -> uses.get(Searching.class).search(request, reader))
        .hits()
        .stream()
        .map(Hit::title)
        .toList();
  }

  private void rate(PageLocation page, int stars, Reader... people) {
    for (Reader by : people) {
      database.inTransaction(
          () -> uses.get(RatingGiving.class).rate(page, new Opinion(stars, null), by));
    }
  }

  @Test
  void aStrangerFindsNothingOfAPrivateSpace() {
    for (String typed :
        List.of("quixotal", "zebrafish", "quixotl", "zebrafsh", "label:quagmire", "Space board")) {
      assertThat(search(typed, ada).hits()).as(typed).isNotEmpty();
      for (Reader reader : List.of(ben, Reader.GUEST)) {
        SearchAnswer answer = search(typed, reader);
        assertThat(answer.hits()).as(typed).extracting(Hit::space).doesNotContain("board");
        assertThat(answer.facets().getOrDefault(Facet.SPACE, List.of()))
            .extracting(FacetCount::value)
            .doesNotContain("board");
        assertThat(answer.didYouMean()).isNotIn("quixotal", "zebrafish");
      }
    }
  }

  @Test
  void suggestionsAreTitlesPeopleAndLabelsThatOneMaySee() {
    assertThat(suggest("pens", Reader.GUEST)).containsExactly("Old age pensions");
    assertThat(suggest("educ fil", Reader.GUEST)).containsExactly("L’éducation des filles");
    assertThat(suggest("rur", Reader.GUEST)).containsExactly("rural");
    assertThat(suggest("name of b", Reader.GUEST)).isEmpty();
    assertThat(suggest("name of b", ben)).containsExactly("Name of ben");
    assertThat(suggest("zeb", ben)).isEmpty();
    assertThat(suggest("quag", ben)).isEmpty();
    assertThat(suggest("zeb", ada)).containsExactly("Zebrafish budget");
  }

  @Test
  void aBetterSpellingIsOffered() {
    assertThat(search("pensoins", Reader.GUEST).didYouMean()).isEqualTo("pensions");
    assertThat(search("pensions", Reader.GUEST).didYouMean()).isNull();
  }

  @Test
  void theNearestSpellingIsOfferedBeforeCommonerOnes() {
    page("open", "First", "One harvest.", "en", null);
    page("open", "Second", "Two harvests.", "en", null);
    page("open", "Third", "Three harvests.", "en", null);
    node.follow();
    assertThat(search("harvesd", Reader.GUEST).didYouMean()).isEqualTo("harvest");
  }

  @Test
  void whatMovedOutOfSightIsLeftOutBeforeTheIndexKnows() {
    move(new PageMove(null, null, "board", null, false, false));
    assertThat(search("farmers", ben).total()).isZero();
    assertThat(search("", ben).facets().get(Facet.LABEL)).isEmpty();
    assertThat(suggest("pens", ben)).isEmpty();
    node.follow();
    assertThat(search("farmers", ben).total()).isZero();
    assertThat(search("farmers", ada).hits()).extracting(Hit::space).containsExactly("board");
  }

  @Test
  void whatIsBinnedIsLeftOutAndComesBack() {
    database.inTransaction(
        () -> uses.get(PageArranging.class).bin(pensions, ada, Expectation.none()));
    assertThat(search("farmers", ada).total()).isZero();
    node.follow();
    assertThat(search("farmers", ada).total()).isZero();
    database.inTransaction(() -> uses.get(PageArranging.class).unbin(pensions, ada));
    node.follow();
    assertThat(search("farmers", ada).total()).isEqualTo(1);
  }

  @Test
  void aRenamedPageIsFoundByBothNames() {
    move(new PageMove("Elder income", "elder-income", null, null, false, false));
    node.follow();
    assertThat(search("elder income", ben).hits()).extracting(Hit::name).contains("elder-income");
    assertThat(search("old age pensions", ben).hits())
        .extracting(Hit::name)
        .contains("elder-income");
  }

  @Test
  void whatWasSavedWhileTheNodeWasDownIsFoundWhenItIsUp() {
    node.stop();
    page("open", "Maternity", "Leave for mothers.", "en", null);
    assertThat(search("mothers", ben).hits()).isEmpty();
    node.follow();
    assertThat(search("mothers", ben).total()).isEqualTo(1);
    assertThat(search("farmers", ben).total()).isEqualTo(1);
  }

  @Test
  void aDeletedIndexIsMadeAnew() throws IOException {
    node.stop();
    deleteIndex();
    node.follow();
    assertThat(search("farmers", ben).total()).isEqualTo(1);
  }

  @Test
  void anIndexDeletedWhileItIsUsedIsMadeAnew() throws IOException {
    deleteIndex();
    page("open", "Maternity", "Leave for mothers.", "en", null);
    node.follow();
    assertThat(search("mothers", ben).total()).isEqualTo(1);
    assertThat(search("farmers", ben).total()).isEqualTo(1);
  }

  @Test
  void anIndexOfAnotherDatabaseIsMadeAnew() {
    node.stop();
    database.inTransaction(
        () -> {
          var em = database.entityManager();
          em.createNativeQuery("update index_database set id = 'another'").executeUpdate();
          em.createNativeQuery("delete from page_label").executeUpdate();
        });
    node.follow();
    assertThat(search("label:rural", ada).total()).isZero();
  }

  @Test
  void aRebuiltIndexTakesOver() throws IOException {
    node.rebuild();
    assertThat(search("farmers", ben).total()).isEqualTo(1);
    page("open", "Maternity", "Leave for mothers.", "en", null);
    node.follow();
    assertThat(search("mothers", ben).total()).isEqualTo(1);
    try (Stream<Path> all = Files.list(folder.resolve("index"))) {
      assertThat(all.filter(Files::isDirectory)).hasSize(1);
    }
  }

  private void deleteIndex() throws IOException {
    try (Stream<Path> all = Files.walk(folder.resolve("index"))) {
      all.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
    }
  }

  private SearchAnswer search(String typed, Reader reader) {
    return search(typed, SearchFilter.none(), reader);
  }

  private SearchAnswer narrowed(Facet facet, String value) {
    return search("", SearchFilter.none().with(facet, value), Reader.GUEST);
  }

  private SearchAnswer search(String typed, SearchFilter filter, Reader reader) {
    var request =
        new SearchRequest(SearchReading.read(typed), filter, SearchSort.RELEVANCE, "en", 0, 20);
    return database.inTransaction(() -> uses.get(Searching.class).search(request, reader));
  }

  private List<String> suggest(String start, Reader reader) {
    return database.inTransaction(() -> uses.get(Searching.class).suggest(start, reader)).stream()
        .map(Suggestion::title)
        .toList();
  }

  private void move(PageMove move) {
    database.inTransaction(
        () ->
            uses.get(PageArranging.class)
                .change(pensions, PagePatch.move(move), ada, Expectation.none()));
  }

  private PageLocation page(
      String space, String title, String body, String language, String label) {
    List<String> labels = label == null ? List.of() : List.of(label);
    PageDraft draft =
        new PageDraft(title, body, null, null, null, labels, null, null, null, null, language);
    return database.inTransaction(
        () -> uses.get(PageCreating.class).create(space, draft, ada, null).location());
  }
}
