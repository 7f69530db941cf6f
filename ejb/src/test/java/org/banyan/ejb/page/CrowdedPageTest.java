package org.banyan.ejb.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.banyan.domain.access.Reader;
import org.banyan.domain.access.Visibility;
import org.banyan.domain.account.SiteRole;
import org.banyan.domain.page.EditConflict;
import org.banyan.domain.page.PageCrowded;
import org.banyan.domain.page.PageLocation;
import org.banyan.ejb.shared.Database;
import org.banyan.ejb.shared.OnBothDatabases;
import org.banyan.ejb.shared.UseCases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class CrowdedPageTest {

  private static final int PEOPLE = 8;
  private static final int SAVES = 5;

  private final Database database;
  private final UseCases uses;
  private final Community community;
  private Reader ada;
  private PageLocation page;

  CrowdedPageTest(Database database) {
    this.database = database;
    uses = UseCases.on(database);
    community = new Community(database, uses);
  }

  @BeforeEach
  void aPageWithALineForEach() {
    ada = community.person("ada", SiteRole.ADMINISTRATOR);
    community.space("square", null, Visibility.PUBLIC, ada);
    StringBuilder lines = new StringBuilder();
    IntStream.range(0, PEOPLE).forEach(n -> lines.append("of " + n + ":\n\nbetween\n\n"));
    page = community.page("square", "Crowd", lines.toString(), ada);
  }

  @Test
  void everySaveOfACrowdGoesInTheFirstTime() {
    List<CompletableFuture<Void>> people = new ArrayList<>();
    for (int n = 0; n < PEOPLE; n++) {
      String mine = "of " + n + ":";
      people.add(CompletableFuture.runAsync(() -> write(mine), task -> new Thread(task).start()));
    }
    people.forEach(CompletableFuture::join);
    PageView view = read();
    assertThat(view.revision()).isEqualTo(1 + PEOPLE * SAVES);
    assertThat(view.text().body()).contains("of 0: 01234\n", "of 7: 01234\n");
  }

  @Test
  void aTurnIsGivenBackWhenASaveIsRefused() {
    save("all is new\n", 1);
    for (int n = 0; n < PEOPLE; n++) {
      assertThatThrownBy(() -> save("all is other\n", 1)).isInstanceOf(EditConflict.class);
    }
    assertThat(save("all is newer\n", 2).revision()).isEqualTo(3);
  }

  @Test
  void whoDoesNotGetATurnIsToldToComeAgain() {
    CountDownLatch taken = new CountDownLatch(1);
    CountDownLatch over = new CountDownLatch(1);
    CompletableFuture<Void> slow =
        CompletableFuture.runAsync(
            () ->
                database.inTransaction(
                    () -> {
                      revise("slow\n", 1);
                      taken.countDown();
                      over.await();
                    }));
    await(taken);
    assertThatThrownBy(() -> save("quick\n", 1))
        .isInstanceOfSatisfying(
            PageCrowded.class, refusal -> assertThat(refusal.retryAfterSeconds()).isPositive());
    over.countDown();
    slow.join();
    assertThat(read().text().body()).isEqualTo("slow\n");
  }

  private void write(String mine) {
    StringBuilder line = new StringBuilder(mine + " ");
    for (int n = 0; n < SAVES; n++) {
      PageView now = read();
      String before = n == 0 ? mine + "\n" : line + "\n";
      line.append(n);
      save(now.text().body().replace(before, line + "\n"), now.revision());
    }
  }

  private PageView read() {
    return database.inTransaction(() -> uses.get(PageReading.class).show(page, ada));
  }

  private Saved save(String body, int base) {
    return database.inTransaction(() -> revise(body, base));
  }

  private Saved revise(String body, int base) {
    RevisionDraft draft = new RevisionDraft(null, body, "", false, base);
    return uses.get(PageEditing.class).revise(page, draft, ada, null);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
