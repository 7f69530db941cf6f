package org.banyan.ear.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.banyan.ear.rest.Callers.json;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.banyan.ear.running.Answer;
import org.banyan.ear.running.BareCall;
import org.banyan.ear.running.MultipartForm;
import org.banyan.ear.running.OnBothDatabases;
import org.banyan.ear.running.Rest;
import org.banyan.ear.running.RunningBanyan;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no text is refused in words, whichever way it comes, and nothing is saved or lost. */
@OnBothDatabases
class UnreadableIT {

  private static final String PAIRS = "application/x-www-form-urlencoded";
  private static final String MALFORMED = "urn:banyan:problem:malformed";

  private static int count;

  private final RunningBanyan banyan;
  private final String space = "unreadable-" + ++count;
  private final String pages = "spaces/" + space + "/pages";
  private Rest author;

  UnreadableIT(RunningBanyan banyan) {
    this.banyan = banyan;
  }

  @BeforeEach
  void makeASpace() {
    author = banyan.admin();
    Callers.space(author, space, "PUBLIC");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/%FF",
        "/w/%C3%28/x",
        "/w/x/%FF",
        "/w/x/a%00b",
        "/admin/%FF",
        "/files/%FF",
        "/assets/%FF",
        "/feeds/recent?language=%FF",
        "/search?q=%C3%28",
        "/recent?person=a%00b",
        "/admin/people?%FF=1",
        "/?%C3=x"
      })
  void aBrokenAddressIsAnsweredByAScreen(String address) {
    assertThat(BareCall.get(banyan.address(), address).answer())
        .startsWith("HTTP/1.1 400 ")
        .contains("Content-Security-Policy: default-src '", "Cache-Control: private, no-store")
        .contains("<h1>That request could not be understood</h1>", "What came was not readable");
  }

  /** The server itself sees to that: it is no HTTP. */
  @ParameterizedTest
  @ValueSource(
      strings = {"/%zz", "/w/x/%4", "/search?q=%zz", "/search?q=100%", "/api/v1/people?q=%"})
  void aBrokenEscapeInAnAddressIsRefused(String address) {
    assertThat(BareCall.get(banyan.address(), address).answer()).startsWith("HTTP/1.1 400 ");
  }

  @Test
  void theScreenSpeaksTheReadersLanguage() {
    assertThat(BareCall.get(banyan.address(), "/search?q=%FF&lang=fr").answer())
        .contains("<h1>Cette demande n’a pas été comprise</h1>");
    assertThat(BareCall.get(banyan.address(), "/w/%FF/x?lang=es").answer())
        .startsWith("HTTP/1.1 400 ")
        .contains("lang=\"es\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%FF",
        "spaces/%C3%28/pages",
        "spaces/a%00b",
        "recent?space=%C3%28",
        "people?q=a%00b",
        "spaces?%FF=1"
      })
  void aBrokenAddressOfACallIsAProblem(String call) {
    assertThat(BareCall.get(banyan.address(), "/api/v1/" + call).answer())
        .startsWith("HTTP/1.1 400 ")
        .contains("Content-Type: application/problem+json", "\"type\":\"" + MALFORMED + "\"");
  }

  /** No name of anything holds them, so they lead nowhere; which is said as programs expect. */
  @ParameterizedTest
  @ValueSource(
      strings = {"spaces/a%2Fb", "spaces/a%2Fb/", "spaces/a%5Cb/pages", "spaces/../me", "./me;a=b"})
  void aCallThatHidesAStepIsAProblem(String call) {
    assertThat(BareCall.get(banyan.address(), "/api/v1/" + call).answer())
        .startsWith("HTTP/1.1 404 ")
        .contains("Content-Type: application/problem+json", "urn:banyan:problem:not-found");
  }

  @ParameterizedTest
  @CsvSource({
    "a%C3%28b, a\uFFFD(b",
    "a%FFb, a\uFFFDb",
    "a\u00ffb, a\uFFFDb",
    "a%zzb, a%zzb",
    "a%00b, a\uFFFDb"
  })
  void aBrokenFormSavesNothingAndShowsAllThatCanBeRead(String sent, String shown) {
    String form = "seal=%s&title=Kept&space=%s&save=save&body=".formatted(author.seal(), space);
    byte[] body = (form + sent + "%0Aand+%C3%A9").getBytes(StandardCharsets.ISO_8859_1);
    Answer refused = author.press("/new?space=%FF&kind=NOTE", body, PAIRS).expect(400);
    Element kept = Jsoup.parse(refused.body()).expectFirst("#kept");
    assertThat(kept.attr("action")).isEqualTo("/new?kind=NOTE");
    assertThat(kept.select("[name=title]").val()).isEqualTo("Kept");
    assertThat(kept.select("textarea[name=body]").text()).contains(shown, "and é");
    author.get(pages + "/kept").expect(404);
  }

  @Test
  void whatCouldNotBeReadCanBePutRightAndSentAgain() {
    byte[] broken = ("seal=" + author.seal() + "&title=%FF").getBytes(StandardCharsets.US_ASCII);
    Element title =
        Jsoup.parse(author.press("/new", broken, PAIRS).expect(400).body())
            .expectFirst("#kept [name=title]");
    assertThat(title.tagName()).isEqualTo("textarea");
    assertThat(title.hasAttr("readonly")).isFalse();
  }

  @Test
  void aFormWithAFileIsReadAsStrictly() {
    var said = new MultipartForm().field("seal", author.seal()).field("keep", "keep");
    byte[] form = broken(said.field("footer", "By ~").file("logo.png", new byte[0]));
    String answered = author.press("/admin/site", form, said.type()).expect(400).body();
    assertThat(Jsoup.parse(answered).select("#kept [name=footer]").text()).isEqualTo("By \uFFFD");
    assertThat(banyan.guest().page("/").body()).doesNotContain("By \uFFFD");
  }

  @Test
  void aBrokenFieldOrNameOfAnUploadIsAProblem() {
    var field = new MultipartForm().field("alt", "a ~");
    refused("spaces/" + space + "/files", broken(field.file("a.png", new byte[1])), field.type());
    var name = new MultipartForm();
    refused("spaces/" + space + "/files", broken(name.file("~.png", new byte[1])), name.type());
    var format = new MultipartForm().field("format", "~");
    refused("spaces/" + space + "/imports", broken(format.file("a", new byte[1])), format.type());
  }

  @Test
  void aBrokenBodyOfACallSavesNothing() {
    Callers.page(author, space, "start", "text");
    byte[] save = "{\"baseRevision\":1,\"body\":\"~\"}".getBytes(StandardCharsets.US_ASCII);
    Answer refused =
        author.send("PUT", pages + "/start", broken(save), "application/json").expect(400);
    assertThat(refused.json().getString("type")).isEqualTo(MALFORMED);
    assertThat(author.get(pages + "/start").json().getString("body")).isEqualTo("text");
  }

  @ParameterizedTest
  @CsvSource({"élan, /%C3%A9lan", "شجرة, /%D8%B4%D8%AC%D8%B1%D8%A9", "社会, /%E7%A4%BE%E4%BC%9A"})
  void wellFormedAddressesInEveryScriptWork(String slug, String path) {
    Callers.page(author, space, slug, "Of " + slug);
    author.get(pages + path).expect(200);
    for (int time = 0; time < 2; time++) {
      assertThat(banyan.guest().page("/w/" + space + path).expect(200).body())
          .contains("Of " + slug);
    }
    author.page("/w/" + space + path + "/edit").expect(200);
  }

  @ParameterizedTest
  @CsvSource({"%F0%9F%8C%B3, \uD83C\uDF33", "a+b%2Bc, a b+c", "%EF%BF%BD, \uFFFD", "100%25, 100%"})
  void wellFormedQueriesAndFormsKeepTheirWords(String escaped, String words) {
    Answer found = banyan.guest().page("/search?q=" + escaped).expect(200);
    assertThat(Jsoup.parse(found.body()).select("main [name=q]").val()).isEqualTo(words);
    var typed = Map.of("title", "Words", "space", space, "body", "Of " + words + ".");
    author.submit("/new?space=" + space, "save", typed).expect(303);
    assertThat(author.get(pages + "/words").expect(200).json().getString("body"))
        .isEqualTo("Of " + words + ".");
    author.patch(pages + "/words", json("{'labels':['" + words + "']}")).expect(200);
    author.page("/labels/" + escaped.replace("+", "%20")).expect(200);
  }

  private void refused(String call, byte[] body, String type) {
    Answer refused = author.send("POST", call, body, type).expect(400);
    assertThat(refused.json().getString("type")).isEqualTo(MALFORMED);
  }

  /** The same with a byte that is no UTF-8 where a tilde stands. */
  private static byte[] broken(byte[] body) {
    byte[] broken = body.clone();
    for (int i = 0; i < broken.length; i++) {
      broken[i] = broken[i] == '~' ? (byte) 0xFF : broken[i];
    }
    return broken;
  }
}
