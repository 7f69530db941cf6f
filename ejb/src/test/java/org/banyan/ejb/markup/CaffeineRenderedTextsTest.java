package org.banyan.ejb.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.banyan.domain.markup.RenderedMarkup;
import org.banyan.domain.markup.Rendition;
import org.junit.jupiter.api.Test;

class CaffeineRenderedTextsTest {

  private static final int MOST_BYTES = 1_000_000;

  private final RenderedTexts texts = new CaffeineRenderedTexts(MOST_BYTES);

  @Test
  void aTextIsFoundUnderItsKeyAlone() {
    var markup = RenderedMarkup.ofHtml("<p>figs</p>");
    texts.keep("7-1", markup);
    assertThat(texts.find("7-1")).containsSame(markup);
    assertThat(texts.find("7-2")).isEmpty();
  }

  @Test
  void whatCameOutBadlyOnlyBecauseTheServerWasBusyIsTriedAgain() {
    texts.keep("7-1", new RenderedMarkup(List.of(), List.of(), "", Rendition.TOO_SLOW));
    assertThat(texts.find("7-1")).isEmpty();
  }

  @Test
  void longTextsAreForgottenSoonerThanTheyFillTheMemory() {
    assertThat(kept("a".repeat(100_000))).isBetween(5L, 10L);
    assertThat(kept("\u0444".repeat(100_000))).isBetween(2L, 5L);
  }

  private static long kept(String text) {
    RenderedTexts texts = new CaffeineRenderedTexts(MOST_BYTES);
    IntStream.range(0, 50).forEach(i -> texts.keep("key " + i, RenderedMarkup.ofHtml(text)));
    return IntStream.range(0, 50).filter(i -> texts.find("key " + i).isPresent()).count();
  }
}
