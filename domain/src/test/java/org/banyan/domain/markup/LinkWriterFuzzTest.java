package org.banyan.domain.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.banyan.domain.markup.LinkDestination.Found;
import org.banyan.domain.markup.LinkDestination.Missing;
import org.banyan.domain.markup.LinkDestination.Picture;

/** Whatever comes in as address, class or text, nothing but the known tags comes out. */
class LinkWriterFuzzTest {

  private static final String VALUE = "(?:[^<>\"'`&]|&(?:amp|lt|gt|quot|#39|#96);)*+";
  private static final String ADDRESS = "(?:/(?![/\\\\])|https?://)" + VALUE;
  private static final Pattern KNOWN =
      Pattern.compile(
          "<a(?: href=\"ADDRESS\")?(?: class=\"VALUE\")?(?: title=\"VALUE\")?>"
                  .replace("ADDRESS", ADDRESS)
                  .replace("VALUE", VALUE)
              + ("|<img(?: src=\"ADDRESS\")? alt=\"VALUE\"(?: title=\"VALUE\")?"
                      + "(?: width=\"4\" height=\"3\")? loading=\"lazy\">")
                  .replace("ADDRESS", ADDRESS)
                  .replace("VALUE", VALUE)
              + "|<span class=\"(?:missing-file|caption)\"(?: title=\"VALUE\")?>"
                  .replace("VALUE", VALUE)
              + "|</a>|</span>|[^<>\"'`&]|&(?:amp|lt|gt|quot|#39|#96);");

  @Property(tries = 3_000)
  void onlyKnownTagsComeOut(
      @ForAll("pieces") List<Piece> pieces,
      @ForAll("destinations") LinkDestination destination,
      @ForAll("texts") String word) {
    var markup = new RenderedMarkup(pieces, List.of(), "", Rendition.RENDERED);
    var html = new LinkWriter(target -> destination, any -> word).join(markup);
    assertThat(unknownPartOf(html)).isEmpty();
  }

  private static String unknownPartOf(String html) {
    var known = KNOWN.matcher(html);
    int end = 0;
    while (end < html.length() && known.region(end, html.length()).lookingAt()) {
      end = known.end();
    }
    return html.substring(end);
  }

  @Provide
  Arbitrary<List<Piece>> pieces() {
    var start =
        Combinators.combine(texts(), texts(), texts())
            .<Piece>as((slug, anchor, title) -> new Piece.LinkStart(page(slug), anchor, title));
    var image =
        Combinators.combine(texts(), texts(), texts())
            .<Piece>as((name, alt, title) -> new Piece.FileImage(file(name), alt, title, true));
    var mention = texts().<Piece>map(name -> new Piece.Mention(new LinkTarget.Person(name)));
    var word = Arbitraries.of(MarkupWord.values()).<Piece>map(Piece.Word::new);
    return Arbitraries.oneOf(start, image, mention, word).list().ofMaxSize(6);
  }

  @Provide
  Arbitrary<LinkDestination> destinations() {
    return Arbitraries.oneOf(
        Combinators.combine(texts(), texts()).as(Found::new),
        Combinators.combine(texts(), texts(), texts())
            .as((address, alt, caption) -> new Picture(address, 4, 3, alt, caption)),
        texts().map(Missing::new));
  }

  @Provide
  Arbitrary<String> texts() {
    var evil =
        Arbitraries.of(
            "<",
            ">",
            "\"",
            "'",
            "`",
            "&",
            "&quot;",
            "javascript:",
            "\"><script>",
            " onerror=x",
            "/",
            "//",
            "/\\",
            "https://",
            "\u0000",
            "\t",
            "\n",
            "\r",
            "#",
            "\uD800",
            "data:",
            "x");
    var words = evil.list().ofMaxSize(8).map(parts -> String.join("", parts));
    return Arbitraries.oneOf(words, words.map("/"::concat), Arbitraries.strings().ofMaxLength(20));
  }

  private static LinkTarget.Page page(String text) {
    return new LinkTarget.Page(text, text, text);
  }

  private static LinkTarget.File file(String name) {
    return new LinkTarget.File(name);
  }
}
