package org.banyan.ejb.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.banyan.domain.access.Reader;
import org.banyan.domain.access.Visibility;
import org.banyan.domain.account.Person;
import org.banyan.domain.account.SiteRole;
import org.banyan.domain.library.FilePlace;
import org.banyan.domain.page.PageLocation;
import org.banyan.domain.rating.Opinion;
import org.banyan.domain.search.SearchReading;
import org.banyan.ejb.account.PeopleDirectory;
import org.banyan.ejb.account.PeopleQuery;
import org.banyan.ejb.account.ProfileDraft;
import org.banyan.ejb.account.Profiles;
import org.banyan.ejb.bin.BinReading;
import org.banyan.ejb.browse.SpaceIndex;
import org.banyan.ejb.feed.FeedReading;
import org.banyan.ejb.history.PageHistory;
import org.banyan.ejb.index.NodeInTests;
import org.banyan.ejb.library.FileAttaching;
import org.banyan.ejb.library.FileDraft;
import org.banyan.ejb.library.FileFilter;
import org.banyan.ejb.library.FileReading;
import org.banyan.ejb.page.Community;
import org.banyan.ejb.page.PageArranging;
import org.banyan.ejb.page.PageMove;
import org.banyan.ejb.page.PagePatch;
import org.banyan.ejb.pagecache.PageCache;
import org.banyan.ejb.rating.RatingGiving;
import org.banyan.ejb.rating.RatingReading;
import org.banyan.ejb.search.SearchFilter;
import org.banyan.ejb.search.SearchRequest;
import org.banyan.ejb.search.SearchSort;
import org.banyan.ejb.search.Searching;
import org.banyan.ejb.space.SpaceReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How often the database is asked for a list, whatever its length. */
@OnBothDatabases
class ListStatementsTest {

  private static final int MOST = 8;

  private final Database database;
  private final UseCases uses;
  private final Community community;
  @TempDir Path folder;
  private Reader ada;
  private PageLocation page;

  ListStatementsTest(Database database) {
    this.database = database;
    uses = UseCases.on(database);
    community = new Community(database, uses);
  }

  @Test
  void aListTakesAsManyForManyAsForTwoAndEightAtMost() {
    try (NodeInTests node = new NodeInTests(database, uses, folder)) {
      ada = community.person("ada", SiteRole.ADMINISTRATOR);
      community.space("open", null, Visibility.PUBLIC, ada);
      ada = community.again(ada);
      page = community.page("open", "Pensions", "x", ada);
      more(1, 2);
      Map<String, Long> few = statements(node);
      more(3, 7);

      assertThat(statements(node)).isEqualTo(few);
      assertThat(few.values()).allMatch(statements -> statements <= MOST);
    }
  }

  /** Once the node knows of all changes, and has read what it remembers. */
  private Map<String, Long> statements(NodeInTests node) {
    node.follow();
    uses.get(PageCache.class).followed();
    lists().values().forEach(database::inTransaction);
    Map<String, Long> statements = new LinkedHashMap<>();
    lists().forEach((name, list) -> statements.put(name, database.statements(list)));
    return statements;
  }

  private Map<String, Database.Work> lists() {
    Person asking = new Person(ada.accountId(), "ada", "Ada", 1, ada.siteRoles(), "en");
    FilePlace space = new FilePlace("open", null);
    Map<String, Database.Work> lists = new LinkedHashMap<>();
    lists.put("revisions", () -> uses.get(PageHistory.class).revisions(page, null, 50, ada));
    lists.put("events", () -> uses.get(PageHistory.class).events(page, ada));
    lists.put("tree", () -> uses.get(SpaceIndex.class).tree("open", 0, 50, ada));
    lists.put("letters", () -> uses.get(SpaceIndex.class).letters("open", "P", 0, 50, ada));
    lists.put("feed of the site", () -> uses.get(FeedReading.class).ofSite(ada));
    lists.put("feed of a space", () -> uses.get(FeedReading.class).ofSpace("open", ada));
    lists.put("feed of a page", () -> uses.get(FeedReading.class).ofPage(page, ada));
    lists.put(
        "library",
        () ->
            uses.get(FileReading.class).ofSpace("open", FileFilter.all(), Slice.of(50, null), ada));
    lists.put("files", () -> uses.get(FileReading.class).ofPage(space, ada));
    lists.put("bin", () -> uses.get(BinReading.class).list("open", ada));
    lists.put("ratings", () -> uses.get(RatingReading.class).show(page, ada));
    lists.put("spaces", () -> uses.get(SpaceReading.class).list(ada));
    lists.put(
        "people",
        () -> uses.get(PeopleDirectory.class).find(asking, PeopleQuery.EVERYONE, null, 50));
    lists.put("search", () -> uses.get(Searching.class).search(question(), ada));
    lists.put("suggestions", () -> uses.get(Searching.class).suggest("p", ada));
    return lists;
  }

  private static SearchRequest question() {
    return new SearchRequest(
        SearchReading.read(""), SearchFilter.none(), SearchSort.RELEVANCE, "en", 0, 50);
  }

  /** Adds one of everything for each of these numbers. */
  private void more(int first, int last) {
    for (int i = first; i <= last; i++) {
      Reader reader = community.person("person" + i);
      describe(reader);
      community.space("space" + i, "open", Visibility.PUBLIC, ada);
      community.page("open", "Page " + i, "a text", reader);
      PageLocation binned = community.page("open", "Binned " + i, "a text", ada);
      label("label" + i);
      Opinion opinion = new Opinion(3, "said " + i);
      attach("file" + i + ".txt");
      database.inTransaction(
          () -> {
            uses.get(RatingGiving.class).rate(page, opinion, reader);
            uses.get(PageArranging.class).bin(binned, ada, Expectation.none());
          });
    }
  }

  private void describe(Reader reader) {
    Person person =
        new Person(reader.accountId(), reader.handle(), reader.handle(), 1, Set.of(), "en");
    var draft = new ProfileDraft(null, null, null, null, Set.of("en", "fr"), null, null, null);
    database.inTransaction(() -> uses.get(Profiles.class).edit(person, person.handle(), draft));
  }

  private void label(String label) {
    var patch =
        new PagePatch(
            PageMove.NONE, List.of(label), null, null, null, null, null, null, null, null, null);
    database.inTransaction(() -> uses.get(PageArranging.class).change(page, patch, ada));
  }

  private void attach(String name) {
    var bytes = new ByteArrayInputStream(name.getBytes(StandardCharsets.UTF_8));
    var draft = new FileDraft(name, null, null);
    var place = new FilePlace("open", null);
    database.inTransaction(() -> uses.get(FileAttaching.class).attach(place, draft, bytes, ada));
  }
}
