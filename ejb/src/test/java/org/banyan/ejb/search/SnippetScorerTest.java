package org.banyan.ejb.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageScorer;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;

class SnippetScorerTest {

  @Test
  void itWeighsAsLuceneDoes() {
    Passage piece = new Passage();
    piece.setStartOffset(120);
    piece.setEndOffset(280);
    piece.addMatch(130, 137, new BytesRef("pension"), 9);
    piece.addMatch(150, 154, new BytesRef("fund"), 2);
    piece.addMatch(200, 207, new BytesRef("pension"), 9);

    assertThat(new SnippetScorer().score(piece, 20_000))
        .isPositive()
        .isCloseTo(new PassageScorer().score(piece, 20_000), within(1e-5f));
  }
}
