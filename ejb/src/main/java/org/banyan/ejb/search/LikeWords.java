package org.banyan.ejb.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.function.Supplier;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/** Keeps which words are like others, for as long as the index stays as it is. */
final class LikeWords {

  /** So many words are kept, of a few hundred bytes each. */
  private static final int MOST = 2_000;

  private final Cache<Asked, List<String>> kept = Caffeine.newBuilder().maximumSize(MOST).build();

  /** What was asked of the index in one of its states. */
  private record Asked(IndexReader.CacheKey state, Term word, int edits) {}

  /** What is kept of this word, or else what is found now. */
  List<String> of(IndexReader index, Term word, int edits, Supplier<List<String>> finding) {
    var state = index.getReaderCacheHelper();
    return state == null
        ? finding.get()
        : kept.get(new Asked(state.getKey(), word, edits), asked -> finding.get());
  }
}
