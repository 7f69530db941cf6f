package org.banyan.cli.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
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
    wiki.jobs.add(job("DONE", 2, Json.createObjectBuilder().add("NEW", 2).build()));
    write("top.md", "# Top\n\n[x](tools/slack.md)\n");
    write("tools/slack.md", "Text.\n");
    write(".git/config", "secret");
  }

  @AfterEach
  void end() {
    wiki.close();
  }

  @Test
  void aFolderIsSentAsAnArchiveWithoutLinksAndHiddenFiles() throws IOException {
    link("link.md");
    assertThat(run("--site", "https://docs.example.org", "--labels-from", "keywords")).isEqualTo(1);
    assertThat(wiki.calls).contains("POST /spaces/docs/imports", "GET /jobs/one");
    assertThat(wiki.sent())
        .contains("name=\"format\"\r\n\r\nmarkdown")
        .contains("name=\"dryRun\"\r\n\r\nfalse")
        .contains("name=\"site\"\r\n\r\nhttps://docs.example.org")
        .contains("name=\"labelsFrom\"\r\n\r\nkeywords");
    assertThat(entries()).containsExactly("tools/slack.md", "top.md");
    assertThat(said.toString())
        .contains("2 pages: 2 new")
        .contains("1 could not be taken:\n  link.md: It is a link or a device, not a file.");
  }

  @Test
  void aLinkToAFolderIsNotFollowedAndSaid() throws IOException {
    link("tools/elsewhere");
    link(".hidden");
    assertThat(run()).isEqualTo(1);
    assertThat(entries()).containsExactly("tools/slack.md", "top.md");
    assertThat(said.toString()).contains("tools/elsewhere: It is a link").doesNotContain("hidden");
  }

  @Test
  void theSameFolderAlwaysGivesTheSameArchive() throws IOException {
    run();
    var first = wiki.sent().substring(wiki.sent().indexOf("PK"), wiki.sent().lastIndexOf("\r\n--"));
    run();
    assertThat(wiki.sent()).contains(first);
  }

  @Test
  void theImportIsFollowedToItsEnd() {
    wiki.jobs.clear();
    wiki.jobs.add(job("WAITING", 0, JsonObject.EMPTY_JSON_OBJECT));
    wiki.jobs.add(job("RUNNING", 1, JsonObject.EMPTY_JSON_OBJECT));
    wiki.jobs.add(job("DONE", 2, Json.createObjectBuilder().add("UNCHANGED", 2).build()));
    assertThat(run()).isZero();
    assertThat(said.toString()).contains("[1/2]").contains("2 pages: 2 unchanged");
  }

  @Test
  void whatWasNotTakenIsSaidInTheServersWords() {
    wiki.jobs.clear();
    var problem =
        Json.createObjectBuilder()
            .add("where", "top.md")
            .add("message", "It is not text in UTF-8.")
            .add("group", "NOT_TAKEN");
    var counts = Json.createObjectBuilder().add("NEW", 1).build();
    wiki.jobs.add(job("DONE", 1, counts, Json.createArrayBuilder().add(problem).build()));
    assertThat(run()).isEqualTo(1);
    assertThat(said.toString()).contains("top.md: It is not text in UTF-8.");
  }

  @Test
  void anImportThatFailsIsNoSuccess() {
    wiki.jobs.clear();
    wiki.jobs.add(job("FAILED", 1, JsonObject.EMPTY_JSON_OBJECT));
    assertThat(run()).isEqualTo(3);
  }

  @Test
  void aRefusedArchiveIsReportedInTheServersWords() {
    wiki.next.add(new Answered(200, "{}", Map.of()));
    wiki.next.add(Answered.problem(422, "An archive has at most 100 MB."));
    assertThat(run()).isEqualTo(3);
    assertThat(said.toString()).contains("An archive has at most 100 MB. [422]");
  }

  @Test
  void aBusyServerIsWaitedForAndTheKeyStaysTheSame() {
    wiki.next.add(new Answered(200, "{}", Map.of()));
    wiki.next.add(new Answered(429, "{}", Map.of("Retry-After", "7")));
    assertThat(run()).isZero();
    assertThat(waits).contains(Duration.ofSeconds(7));
    assertThat(wiki.keys).hasSize(2);
    assertThat(wiki.keys.get(0)).isEqualTo(wiki.keys.get(1));
  }

  @Test
  void aDryRunSaysSoToTheServer() {
    assertThat(run("--dry-run")).isZero();
    assertThat(wiki.sent()).contains("name=\"dryRun\"\r\n\r\ntrue");
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
  void aDryRunMakesNoSpaceAndSaysWhatItWouldBe() {
    wiki.spaceIsThere = false;
    assertThat(run("--create-space", "--dry-run", "--title", "Docs", "--kind", "help")).isZero();
    assertThat(wiki.calls).containsExactly("POST /session", "GET /spaces/docs");
    assertThat(said.toString())
        .contains("The space docs would be made: “Docs”, of kind HELP, for everybody to read.")
        .contains("2 files would be sent")
        .contains("Nothing was written.");
  }

  @Test
  void aDryRunIntoASpaceToBeMadeTellsOfLinksToo() throws IOException {
    wiki.spaceIsThere = false;
    link("link.md");
    assertThat(run("--create-space", "--dry-run")).isEqualTo(1);
    assertThat(said.toString()).contains("link.md: It is a link or a device, not a file.");
  }

  @Test
  void aTokenSignsInWithoutASession() {
    assertThat(execute(Map.of("BANYAN_TOKEN", "good"), command())).isZero();
    assertThat(execute(Map.of(), command("--token", "good"))).isZero();
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

  private static JsonObject job(String state, int done, JsonObject counts) {
    return job(state, done, counts, JsonArray.EMPTY_JSON_ARRAY);
  }

  private static JsonObject job(String state, int done, JsonObject counts, JsonArray problems) {
    return Json.createObjectBuilder()
        .add("state", state)
        .add("done", done)
        .add("total", 2)
        .add("counts", counts)
        .add("problems", problems)
        .build();
  }

  private List<String> entries() throws IOException {
    var bytes = wiki.sent().substring(wiki.sent().indexOf("PK"));
    var names = new ArrayList<String>();
    try (var zip =
        new ZipInputStream(new ByteArrayInputStream(bytes.getBytes(StandardCharsets.ISO_8859_1)))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        names.add(entry.getName());
      }
    }
    return names;
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

  private void link(String name) throws IOException {
    Files.createSymbolicLink(folder.resolve(name), folder.resolve("tools"));
  }

  private void write(String name, String text) throws IOException {
    var file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
