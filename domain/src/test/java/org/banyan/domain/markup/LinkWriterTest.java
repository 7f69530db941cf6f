package org.banyan.domain.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.banyan.domain.markup.LinkDestination.Download;
import org.banyan.domain.markup.LinkDestination.Found;
import org.banyan.domain.markup.LinkDestination.Missing;
import org.banyan.domain.markup.LinkDestination.Picture;
import org.junit.jupiter.api.Test;

class LinkWriterTest {

  private static final LinkTarget.Page PAGE = new LinkTarget.Page(null, "old-age", "Old age");
  private static final Piece START = new Piece.LinkStart(PAGE, "h-who", "");
  private static final Piece END = new Piece.Html("text</a>");
  private static final Piece IMAGE =
      new Piece.FileImage(new LinkTarget.File("a.png"), "A <chart>", "", true);
  private static final Piece MENTION = new Piece.Mention(new LinkTarget.Person("bob"));

  @Test
  void aLinkThatLeadsSomewhereCarriesItsAddressAnchorAndClass() {
    assertThat(joined(new Found("/w/africa/old-age", "page"), START, END))
        .isEqualTo("<a href=\"/w/africa/old-age#h-who\" class=\"page\">text</a>");
  }

  @Test
  void aLinkToAPageThatIsMissingInvitesToWriteIt() {
    assertThat(joined(new Missing("/new?space=africa&title=Old+age"), START, END))
        .isEqualTo(
            "<a href=\"/new?space=africa&amp;title=Old+age\" class=\"missing\""
                + " title=\"not-written-yet\">text</a>");
  }

  @Test
  void aFileThatIsMissingIsNamedByItsAlternativeText() {
    assertThat(joined(new Missing(), IMAGE))
        .isEqualTo("<span class=\"missing-file\" title=\"file-missing\">A &lt;chart&gt;</span>");
  }

  @Test
  void aPictureKeepsItsAlternativeText() {
    assertThat(joined(picture(0, 0, "", ""), IMAGE))
        .isEqualTo("<img src=\"/files/1/a.png\" alt=\"A &lt;chart&gt;\" loading=\"lazy\">");
  }

  @Test
  void aPictureThatWasMeasuredKeepsItsPlace() {
    assertThat(joined(picture(40, 20, "", ""), IMAGE))
        .contains(" width=\"40\" height=\"20\" loading");
  }

  @Test
  void whatTheTextDoesNotSayOfAPictureItsFileSays() {
    Piece silent = new Piece.FileImage(new LinkTarget.File("a.png"), "", "", false);
    assertThat(joined(picture(0, 0, "Two <bars>", ""), silent))
        .contains(" alt=\"Two &lt;bars&gt;\"");
    assertThat(joined(picture(0, 0, "Two bars", ""), IMAGE)).contains(" alt=\"A &lt;chart&gt;\"");
  }

  @Test
  void aPictureThatStandsAloneHasItsCaptionBelow() {
    assertThat(joined(picture(0, 0, "", "Pensions & wages"), IMAGE))
        .endsWith("<span class=\"caption\">Pensions &amp; wages</span>");
    Piece amongWords = new Piece.FileImage(new LinkTarget.File("a.png"), "", "", false);
    assertThat(joined(picture(0, 0, "", "Pensions"), amongWords)).doesNotContain("Pensions");
  }

  @Test
  void aPictureCanBeLinkedTo() {
    assertThat(joined(picture(40, 20, "", "Pensions"), START, END))
        .isEqualTo("<a href=\"/files/1/a.png#h-who\">text</a>");
  }

  @Test
  void aFileThatIsNotShownIsOfferedToBeFetched() {
    assertThat(joined(new Download("/files/1/a.svg"), IMAGE))
        .isEqualTo("<a href=\"/files/1/a.svg\" class=\"download\">A &lt;chart&gt;</a>");
    assertThat(joined(new Download("/files/1/a.pdf"), START, END))
        .isEqualTo("<a href=\"/files/1/a.pdf\" class=\"download\">text</a>");
  }

  @Test
  void somebodyUnknownIsPlainText() {
    assertThat(joined(new Missing("/u/bob"), MENTION)).isEqualTo("@bob");
    assertThat(joined(new Found("/u/bob"), MENTION))
        .isEqualTo("<a href=\"/u/bob\" class=\"mention\">@bob</a>");
  }

  @Test
  void anAddressThatCouldRunAScriptIsNotWritten() {
    for (var address : List.of("javascript:alert(1)", "//evil.example", "/\\evil", "data:x", "")) {
      assertThat(joined(new Found(address), START, END)).isEqualTo("<a>text</a>");
    }
  }

  @Test
  void eachTargetIsAskedForOnce() {
    var markup = markup(START, END, IMAGE, START, END);
    assertThat(markup.targets()).containsExactly(PAGE, new LinkTarget.File("a.png"));
  }

  private static LinkDestination picture(int width, int height, String alt, String caption) {
    return new Picture("/files/1/a.png", width, height, alt, caption);
  }

  private static String joined(LinkDestination destination, Piece... pieces) {
    return new LinkWriter(target -> destination, MarkupWord::key).join(markup(pieces));
  }

  private static RenderedMarkup markup(Piece... pieces) {
    return new RenderedMarkup(List.of(pieces), List.of(), "", Rendition.RENDERED);
  }
}
