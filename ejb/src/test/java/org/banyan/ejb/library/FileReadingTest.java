package org.banyan.ejb.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.banyan.domain.access.Reader;
import org.banyan.domain.access.Visibility;
import org.banyan.domain.account.SiteRole;
import org.banyan.domain.library.FileBinned;
import org.banyan.domain.library.FileKind;
import org.banyan.domain.library.FileNameTaken;
import org.banyan.domain.library.FilePlace;
import org.banyan.domain.page.PageLocation;
import org.banyan.domain.shared.Forbidden;
import org.banyan.domain.shared.NotFound;
import org.banyan.ejb.page.Community;
import org.banyan.ejb.page.PageArranging;
import org.banyan.ejb.page.PageMove;
import org.banyan.ejb.page.PagePatch;
import org.banyan.ejb.page.PageReading;
import org.banyan.ejb.shared.Database;
import org.banyan.ejb.shared.OnBothDatabases;
import org.banyan.ejb.shared.Slice;
import org.banyan.ejb.shared.UseCases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class FileReadingTest {

  private static final FilePlace PAGE = new FilePlace("commons", "open");
  private static final FilePlace SPACE = new FilePlace("commons", null);
  private static final Slice FIRST = Slice.of(null, null);

  private final Database database;
  private final UseCases uses;
  private final Community community;
  private Reader ada;
  private Reader stranger;
  private PageLocation open;

  FileReadingTest(Database database) throws IOException {
    this.database = database;
    uses = UseCases.on(database);
    community = new Community(database, uses);
    System.setProperty("BANYAN_FILES", Files.createTempDirectory("files").toString());
  }

  @BeforeEach
  void aPageThatNamesFiles() {
    ada = community.person("ada", SiteRole.ADMINISTRATOR);
    stranger = community.person("zoe");
    community.space("commons", null, Visibility.PUBLIC, ada);
    community.space("board", null, Visibility.PRIVATE, ada);
    ada = community.again(ada);
    open = community.page("commons", "Open", "![A map](img/Map.png) and [plan](plan.pdf)", ada);
  }

  @Test
  void aTextShowsItsOwnPicturesAndOffersOtherFiles() {
    assertThat(html()).contains("missing-file").contains("class=\"missing\"");
    long ofSpace = attach(SPACE, "map.png", Pictures.plain("png"));
    assertThat(html()).contains("<img src=\"" + FileAddress.of(ofSpace, "map.png"));
    long ofPage = attach(PAGE, "map.png", Pictures.plain("png"));
    attach(PAGE, "plan.pdf", bytes("%PDF-1.7"));
    assertThat(html())
        .contains("<img src=\"" + FileAddress.of(ofPage, "map.png") + "\" alt=\"A map\"")
        .contains("width=\"40\" height=\"20\"")
        .contains("class=\"download\"");
  }

  @Test
  void whatIsSaidOfAPictureStandsWhereItIsShown() {
    open = community.page("commons", "Map", "![](map.png)\n\nSee ![the map](map.png) here.", ada);
    long map = attach(SPACE, "map.png", Pictures.plain("png"));
    change(map, new FilePatch(null, "Where offices are", "Offices in 2025"), ada);
    assertThat(html()).contains(" alt=\"Where offices are\"").contains(" alt=\"the map\"");
    assertThat(html()).containsOnlyOnce("<span class=\"caption\">Offices in 2025</span>");
  }

  @Test
  void aPageThatMovedGoesOnShowingTheFilesOfItsOldSpace() {
    open = community.page("board", "Chart", "![A chart](chart.png)", ada);
    long chart = attach(new FilePlace("board", null), "chart.png", Pictures.plain("png"));
    var toCommons = new PageMove(null, null, "commons", null, false, false);
    database.inTransaction(
        () -> uses.get(PageArranging.class).change(open, PagePatch.move(toCommons), ada));
    open = new PageLocation("commons", "chart");
    assertThat(html(ada)).contains(FileAddress.of(chart, "chart.png"));
    assertThat(html()).contains("missing-file");
    assertThat(view(chart).usedOn()).extracting(FileView.Use::location).containsExactly(open);
    long nearer = attach(SPACE, "chart.png", Pictures.plain("png"));
    assertThat(html(ada)).contains(FileAddress.of(nearer, "chart.png"));
    assertThat(view(chart).usedOn()).isEmpty();
  }

  @Test
  void aFileKnowsThePagesThatNameItByAnyNameItHad() {
    long ofSpace = attach(SPACE, "map.png", Pictures.plain("png"));
    assertThat(view(ofSpace).usedOn()).extracting(FileView.Use::location).containsExactly(open);
    change(ofSpace, new FilePatch("chart.png", "Alt", null), ada);
    assertThat(view(ofSpace).usedOn()).hasSize(1);
    assertThat(html()).contains(FileAddress.of(ofSpace, "chart.png"));
    long ofPage = attach(PAGE, "map.png", Pictures.plain("png"));
    assertThat(view(ofSpace).usedOn()).isEmpty();
    assertThat(view(ofPage).usedOn()).hasSize(1);
  }

  @Test
  void aSpaceListsItsFilesAndThoseOfItsPages() {
    long map = attach(PAGE, "map.png", Pictures.plain("png"));
    long plan = attach(SPACE, "plan.pdf", bytes("%PDF-1.7"));
    assertThat(list(FileFilter.all())).containsExactlyInAnyOrder(map, plan);
    assertThat(list(new FileFilter("MA", null, false))).containsExactly(map);
    assertThat(list(new FileFilter(null, FileKind.DOCUMENT, false))).containsExactly(plan);
    assertThat(ofPage()).containsExactly(map);
  }

  @Test
  void aBinnedFileIsGoneAndComesBack() {
    long map = attach(PAGE, "map.png", Pictures.plain("png"));
    assertThatThrownBy(() -> bin(map, stranger)).isInstanceOf(Forbidden.class);
    bin(map, ada);
    assertThatThrownBy(() -> view(map, stranger)).isInstanceOf(FileBinned.class);
    assertThatThrownBy(() -> content(map, stranger)).isInstanceOf(FileBinned.class);
    assertThat(html()).contains("missing-file");
    assertThat(list(FileFilter.all())).isEmpty();
    assertThat(list(new FileFilter(null, null, true))).containsExactly(map);
    database.inTransaction(() -> uses.get(FileArranging.class).unbin(map, ada));
    assertThat(content(map, stranger).size()).isEqualTo(Pictures.plain("png").length);
  }

  @Test
  void aNameThatAnotherFileHadIsTaken() {
    long map = attach(PAGE, "map.png", Pictures.plain("png"));
    attach(PAGE, "plan.pdf", bytes("%PDF-1.7"));
    assertThatThrownBy(() -> change(map, new FilePatch("PLAN.pdf", null, null), ada))
        .isInstanceOf(FileNameTaken.class);
    assertThatThrownBy(() -> change(map, new FilePatch("x.png", null, null), stranger))
        .isInstanceOf(Forbidden.class);
  }

  @Test
  void aHiddenFileTakesTheStatementsOfNone() {
    long hidden = attach(new FilePlace("board", null), "a.txt", bytes("x"));
    assertThat(statements(hidden)).isEqualTo(statements(hidden + 1));
  }

  private long statements(long file) {
    return database.statements(
        () -> assertThatThrownBy(() -> content(file, stranger)).isInstanceOf(NotFound.class));
  }

  private String html() {
    return html(stranger);
  }

  private String html(Reader reader) {
    return database.inTransaction(
        () -> uses.get(PageReading.class).show(open, reader).markup().html(word -> "?"));
  }

  private List<Long> list(FileFilter filter) {
    return database
        .inTransaction(() -> uses.get(FileReading.class).ofSpace("commons", filter, FIRST, ada))
        .items()
        .stream()
        .map(FileLine::id)
        .toList();
  }

  private List<Long> ofPage() {
    return database.inTransaction(
        () ->
            uses.get(FileReading.class).ofPage(PAGE, Reader.GUEST).stream()
                .map(FileLine::id)
                .toList());
  }

  private FileView view(long file) {
    return view(file, ada);
  }

  private FileView view(long file, Reader reader) {
    return database.inTransaction(() -> uses.get(FileReading.class).show(file, reader));
  }

  private FileContent content(long file, Reader reader) {
    return database.inTransaction(() -> uses.get(FileReading.class).content(file, null, reader));
  }

  private void bin(long file, Reader reader) {
    database.inTransaction(() -> uses.get(FileArranging.class).bin(file, reader));
  }

  private void change(long file, FilePatch patch, Reader reader) {
    database.inTransaction(() -> uses.get(FileArranging.class).change(file, patch, reader));
  }

  private long attach(FilePlace place, String name, byte[] bytes) {
    var draft = new FileDraft(name, null, null);
    return database
        .inTransaction(
            () ->
                uses.get(FileAttaching.class)
                    .attach(place, draft, new ByteArrayInputStream(bytes), ada))
        .id();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
