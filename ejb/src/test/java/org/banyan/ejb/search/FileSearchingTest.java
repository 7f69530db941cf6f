package org.banyan.ejb.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.banyan.domain.access.Reader;
import org.banyan.domain.access.Visibility;
import org.banyan.domain.account.SiteRole;
import org.banyan.domain.changelog.ChangeLog;
import org.banyan.domain.changelog.ChangeNoted;
import org.banyan.domain.library.FilePlace;
import org.banyan.domain.search.SearchReading;
import org.banyan.ejb.index.IndexKind;
import org.banyan.ejb.index.NodeInTests;
import org.banyan.ejb.library.FileArranging;
import org.banyan.ejb.library.FileAttaching;
import org.banyan.ejb.library.FileDraft;
import org.banyan.ejb.page.Community;
import org.banyan.ejb.page.PageCreating;
import org.banyan.ejb.page.PageDraft;
import org.banyan.ejb.shared.Database;
import org.banyan.ejb.shared.OnBothDatabases;
import org.banyan.ejb.shared.UseCases;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files are found by the words that were taken out of them. */
@OnBothDatabases
class FileSearchingTest {

  private static final FilePlace OPEN = new FilePlace("open", null);

  private final Database database;
  private final UseCases uses;
  private final Community community;
  @TempDir Path folder;
  private NodeInTests node;
  private Reader ada;
  private Reader ben;

  FileSearchingTest(Database database) {
    this.database = database;
    uses = UseCases.on(database);
    community = new Community(database, uses);
  }

  @BeforeEach
  void aHouseWithAnIndex() {
    node = new NodeInTests(database, uses, folder);
    System.setProperty("BANYAN_FILES", folder.resolve("files").toString());
    ada = community.person("ada", SiteRole.ADMINISTRATOR);
    ben = community.person("ben");
    community.space("open", null, Visibility.PUBLIC, ada);
    community.space("board", null, Visibility.PRIVATE, ada);
    ada = community.again(ada);
    node.follow();
  }

  @AfterEach
  void close() {
    node.close();
  }

  @Test
  void aWordDeepInsideIsFoundAndMarked() {
    String text = "Nothing to see in this line. ".repeat(30_000) + "The quixotal beekeepers.";
    long plan = attach(OPEN, "plan.pdf", text);
    List<Hit> hits = search("beekeeper", Reader.GUEST);
    assertThat(hits).extracting(Hit::id).containsExactly(plan);
    assertThat(hits).extracting(Hit::kind).containsExactly(IndexKind.FILE);
    assertThat(hits.get(0).snippet().parts()).contains(new Snippet.Part("beekeepers", true));
    assertThat(search("plan", Reader.GUEST)).extracting(Hit::id).contains(plan);
  }

  /** A title has a word that is as near to what was typed. */
  @Test
  void aSlipInAWordInsideIsForgivenWhateverElseIsLikeIt() {
    attach(OPEN, "gardens list.pdf", "About nothing");
    long plan = attach(OPEN, "plan.pdf", "For the gardena of the village");
    assertThat(search("gardenx", Reader.GUEST)).extracting(Hit::id).contains(plan);
  }

  @Test
  void whatIsInsideAPrivateSpacesFileIsFoundByItsReadersAlone() {
    attach(new FilePlace("board", null), "budget.pdf", "zebrafish are dear");
    assertThat(search("zebrafish", ada)).hasSize(1);
    assertThat(search("zebrafish", ben)).isEmpty();
    assertThat(search("zebrafsh", ben)).isEmpty();
  }

  @Test
  void aFileOfAPageIsReadInThePagesLanguage() {
    var draft =
        new PageDraft("Écoles", "Oui", null, null, null, List.of(), null, null, null, null, "fr");
    var page =
        database.inTransaction(
            () -> uses.get(PageCreating.class).create("open", draft, ada, null).location());
    attach(new FilePlace("open", page.slug()), "a.pdf", "L’aquaculture et ses métiers");
    assertThat(search("aquaculture", ben)).hasSize(1);
    assertThat(search("metier", ben)).hasSize(1);
  }

  @Test
  void aBinnedFileAndAReplacedTextAreNoLongerFound() {
    long plan = attach(OPEN, "plan.pdf", "sorghum");
    database.inTransaction(
        () -> uses.get(FileAttaching.class).replace(plan, bytes("new bytes"), ada));
    take(plan, 2, "cassava");
    assertThat(search("sorghum", ada)).isEmpty();
    assertThat(search("cassava", ada)).hasSize(1);
    database.inTransaction(() -> uses.get(FileArranging.class).bin(plan, ada));
    assertThat(search("cassava", ada)).isEmpty();
    node.follow();
    assertThat(search("cassava", ada)).isEmpty();
  }

  @Test
  void anIndexMadeAnewFindsAllFilesInside() {
    for (int i = 0; i < 12; i++) {
      attach(OPEN, "plan" + i + ".pdf", "tamarind " + i);
    }
    node.rebuild();
    assertThat(search("tamarind", ben)).hasSize(12);
  }

  private List<Hit> search(String typed, Reader reader) {
    var request =
        new SearchRequest(
            SearchReading.read(typed), SearchFilter.none(), SearchSort.RELEVANCE, "en", 0, 20);
    return database.inTransaction(() -> uses.get(Searching.class).search(request, reader)).hits();
  }

  private long attach(FilePlace place, String name, String text) {
    var draft = new FileDraft(name, null, null);
    long file =
        database
            .inTransaction(
                () -> uses.get(FileAttaching.class).attach(place, draft, bytes(name), ada))
            .id();
    take(file, 1, text);
    return file;
  }

  /** As the job does. */
  private void take(long file, int number, String text) {
    database.inTransaction(
        () -> {
          var em = database.entityManager();
          em.createQuery(
                  "update FileText set state = 'TAKEN', nextAttemptAt = null, body = :text"
                      + " where fileId = :file and number = :number")
              .setParameter("text", text)
              .setParameter("file", file)
              .setParameter("number", number)
              .executeUpdate();
          uses.get(ChangeLog.class).note(new ChangeNoted("library", file, "read", null, null));
        });
    node.follow();
  }

  private static ByteArrayInputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
