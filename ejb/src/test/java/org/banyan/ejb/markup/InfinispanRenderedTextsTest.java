package org.banyan.ejb.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import org.banyan.domain.markup.RenderedMarkup;
import org.banyan.domain.markup.Rendition;
import org.junit.jupiter.api.Test;

class InfinispanRenderedTextsTest {

  private final InfinispanRenderedTexts texts = new InfinispanRenderedTexts();

  InfinispanRenderedTextsTest() {
    texts.cache = new ConcurrentHashMap<>();
  }

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
}
