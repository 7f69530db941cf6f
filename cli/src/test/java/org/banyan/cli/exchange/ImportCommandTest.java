package org.banyan.cli.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.banyan.cli.exchange.WikiStub.Answered;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {

  @TempDir Path folder;
  private WikiStub wiki;
  private final List<Duration> waits = new ArrayList<>();
  private final StringWriter said = new StringWriter();

  @BeforeEach
  void begin() throws IOException {
    wiki = new WikiStub();
    write("top.md", "# Top\n\n[x](tools/slack.md)\n");
    write("tools/slack.md", "---\ntitle: Slack\ntags: [chat]\n---\nText.\n");
  }

  @AfterEach
  void end() {
    wiki.close();
  }

  @Test
  void aFolderBecomesPagesBelowOneAnother() {
    assertThat(run()).isZero();
    assertThat(wiki.pages).containsOnlyKeys("home", "slack", "tools", "top");
    assertThat(wiki.body("top")).isEqualTo("[[slack|x]]\n");
    assertThat(wiki.latest("slack").getString("parent")).isEqualTo("tools");
    assertThat(wiki.latest("slack").getJsonArray("labels").getString(0)).isEqualTo("chat");
    assertThat(said.toString()).contains("4 pages: 4 new");
  }

  @Test
  void aSecondRunSavesNothing() {
    run();
    wiki.calls.clear();
    assertThat(run()).isZero();
    assertThat(wiki.calls).allMatch(call -> call.startsWith("GET") || call.equals("POST /session"));
    assertThat(said.toString()).contains("4 pages: 4 unchanged");
  }

  @Test
  void aChangedFileMakesOneRevision() throws IOException {
    run();
    write("tools/slack.md", "---\ntitle: Slack\ntags: [chat, work]\n---\nBetter text.\n");
    assertThat(run()).isZero();
    assertThat(wiki.pages.get("slack")).hasSize(2);
    assertThat(wiki.body("slack")).isEqualTo("Better text.\n");
    assertThat(wiki.latest("slack").getJsonArray("labels")).hasSize(2);
    assertThat(wiki.pages.get("top")).hasSize(1);
  }

  @Test
  void whatPeopleWroteMeanwhileStays() {
    run();
    wiki.edit("slack", "Text by a person.\n");
    assertThat(run()).isZero();
    assertThat(wiki.body("slack")).isEqualTo("Text by a person.\n");
    assertThat(said.toString()).contains("1 kept");
  }

  @Test
  void bothChangesMergeFromTheLastImport() throws IOException {
    run();
    wiki.edit("slack", "Text by a person.\n");
    write("tools/slack.md", "---\ntitle: Slack\n---\nText.\n\nMore.\n");
    assertThat(run()).isZero();
    assertThat(wiki.latest("slack").getInt("baseRevision")).isEqualTo(1);
    assertThat(said.toString()).contains("1 merged");
  }

  @Test
  void whatMergedOnceIsNotTakenBackByTheNextRuns() throws IOException {
    run();
    wiki.edit("slack", "Text by a person.\n");
    write("tools/slack.md", "---\ntitle: Slack\n---\nText.\n\nMore.\n");
    run();
    var merged = wiki.body("slack");
    assertThat(run()).isZero();
    assertThat(wiki.body("slack")).isEqualTo(merged);
    write("tools/slack.md", "---\ntitle: Slack\n---\nText.\n\nEven more.\n");
    run();
    assertThat(wiki.latest("slack").getInt("baseRevision")).isEqualTo(1);
  }

  @Test
  void aTitleLongerThanPagesHaveIsReported() throws IOException {
    write("top.md", "# " + "long ".repeat(50));
    assertThat(run()).isEqualTo(1);
    assertThat(said.toString()).contains("top.md: A title has 1 to 200 characters.");
  }

  @Test
  void aConflictIsReportedAndTheOthersGoOn() throws IOException {
    run();
    write("tools/slack.md", "Other.");
    write("new.md", "New.");
    wiki.conflicting = true;
    assertThat(run()).isEqualTo(1);
    assertThat(wiki.body("slack")).isEqualTo("Text.\n");
    assertThat(wiki.pages).containsKey("new");
    assertThat(said.toString()).contains("tools/slack.md: it changed here and in the folder");
  }

  @Test
  void aPageOfPeopleIsNotOverwritten() {
    wiki.pages.put("top", new ArrayList<>());
    wiki.pages
        .get("top")
        .add(
            Json.createObjectBuilder()
                .add("title", "Top")
                .add("body", "Ours.")
                .add("revision", 1)
                .build());
    assertThat(run()).isEqualTo(1);
    assertThat(wiki.body("top")).isEqualTo("Ours.");
    assertThat(said.toString()).contains("top.md: a page of this address is here already");
  }

  @Test
  void aFrontPageOfPeopleStaysWithoutAWord() {
    wiki.pages.put("home", new ArrayList<>());
    wiki.pages
        .get("home")
        .add(
            Json.createObjectBuilder()
                .add("title", "Home")
                .add("body", "Hi.")
                .add("revision", 1)
                .build());
    assertThat(run()).isZero();
    assertThat(wiki.body("home")).isEqualTo("Hi.");
  }

  @Test
  void aRefusedPageIsReportedInTheServersWords() {
    wiki.always.put(
        "POST /spaces/docs/pages",
        new Answered(
            422,
            "{\"detail\":\"Not valid.\",\"errors\":[{\"field\":\"title\",\"message\":\"too long\"}]}",
            Map.of()));
    assertThat(run()).isEqualTo(1);
    assertThat(said.toString()).contains("top.md: Not valid. (title: too long) [422]");
  }

  @Test
  void aBusyServerIsWaitedForAndTheKeyStaysTheSame() {
    wiki.next.add(Answered.of(200, Json.createObjectBuilder().build()));
    wiki.next.add(Answered.of(200, Json.createObjectBuilder().build()));
    wiki.next.add(new Answered(429, "{}", Map.of("Retry-After", "7")));
    assertThat(run()).isZero();
    assertThat(waits).containsExactly(Duration.ofSeconds(7));
    assertThat(wiki.keys).hasSize(5);
    assertThat(wiki.keys.get(0)).isEqualTo(wiki.keys.get(1));
    assertThat(wiki.keys.subList(1, 5)).doesNotHaveDuplicates();
  }

  @Test
  void aDryRunWritesNothing() {
    assertThat(run("--dry-run")).isZero();
    assertThat(wiki.pages).isEmpty();
    assertThat(said.toString()).contains("4 pages: 4 new");
  }

  @Test
  void aDryRunWithoutASignInAsksNobody() {
    assertThat(execute(Map.of(), "import", folder.toString(), "--space", "docs", "--dry-run"))
        .isZero();
    assertThat(wiki.calls).isEmpty();
  }

  @Test
  void aMissingSpaceStopsUnlessItShallBeMade() {
    wiki.spaceIsThere = false;
    assertThat(run()).isEqualTo(3);
    assertThat(said.toString()).contains("There is no space docs for you.");
    assertThat(run("--create-space", "--title", "Docs", "--kind", "help")).isZero();
    assertThat(wiki.calls).contains("POST /spaces");
  }

  @Test
  void aTokenSignsInWithoutASession() {
    assertThat(execute(Map.of("BANYAN_TOKEN", "good"), command())).isZero();
    assertThat(wiki.calls).doesNotContain("POST /session");
    assertThat(execute(Map.of("BANYAN_TOKEN", "bad"), command())).isEqualTo(3);
  }

  @Test
  void aWrongPasswordStops() {
    assertThat(execute(Map.of("BANYAN_PASSWORD", "wrong"), command("--user", "admin")))
        .isEqualTo(3);
    assertThat(said.toString()).contains("does not know admin");
  }

  @Test
  void whoIsNotNamedIsAskedFor() {
    assertThat(execute(Map.of(), command())).isEqualTo(3);
    assertThat(said.toString()).contains("--user");
  }

  @Test
  void aServerThatIsNotThereStops() {
    wiki.close();
    assertThat(run()).isEqualTo(3);
    assertThat(said.toString()).contains("Nothing answers at");
  }

  @Test
  void aCommandThatIsNotUnderstoodSaysSo() {
    assertThat(execute(Map.of(), "import", folder.toString())).isEqualTo(2);
    assertThat(execute(Map.of())).isEqualTo(2);
  }

  private int run(String... more) {
    var all = new ArrayList<>(List.of("--user", "admin", "--password-from-env", "PW"));
    all.addAll(Arrays.asList(more));
    return execute(Map.of("PW", "secret"), command(all.toArray(String[]::new)));
  }

  private String[] command(String... more) {
    var all =
        new ArrayList<>(
            List.of("import", folder.toString(), "--space", "docs", "--url", wiki.url()));
    all.addAll(Arrays.asList(more));
    return all.toArray(String[]::new);
  }

  private int execute(Map<String, String> environment, String... arguments) {
    var out = new PrintWriter(said);
    return BanyanCommand.commandLine(environment, waits::add)
        .setOut(out)
        .setErr(out)
        .execute(arguments);
  }

  private void write(String name, String text) throws IOException {
    var file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
