package org.banyan.ejb.index;

import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.similarities.BM25Similarity;

/**
 * How well a text says a word, judged by that text alone. How rare the word is elsewhere would tell
 * whoever compares the order of hits whether it stands in texts that are hidden from them.
 */
final class BlindSimilarity extends BM25Similarity {

  private static final float WORDS_OF_A_LINE = 8;
  private static final float WORDS_OF_A_TEXT = 400;

  @Override
  protected float idf(long docFreq, long docCount) {
    return 1;
  }

  @Override
  protected float avgFieldLength(CollectionStatistics statistics) {
    return statistics.field().startsWith(IndexField.body("")) ? WORDS_OF_A_TEXT : WORDS_OF_A_LINE;
  }
}
