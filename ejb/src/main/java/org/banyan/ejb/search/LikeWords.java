package org.banyan.ejb.search;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/** Keeps which words are like others, for as long as the index stays as it is. */
final class LikeWords {

  /** So many words are kept, of a few hundred bytes each. */
  private static final int MOST = 2_000;

  private volatile Kept kept = new Kept(new Object(), Map.of());

  private record Asked(Term word, int edits) {}

  private record Kept(Object state, Map<Asked, List<String>> words) {}

  /** What is kept of this word, or else what is found now. */
  List<String> of(IndexReader index, Term word, int edits, Supplier<List<String>> finding) {
    var state = index.getReaderCacheHelper();
    if (state == null) {
      return finding.get();
    }
    Map<Asked, List<String>> words = words(state.getKey());
    Asked asked = new Asked(word, edits);
    List<String> found = words.get(asked);
    if (found == null) {
      found = finding.get();
      if (words.size() < MOST) {
        words.put(asked, found);
      }
    }
    return found;
  }

  private Map<Asked, List<String>> words(Object state) {
    Kept now = kept;
    if (now.state() != state) {
      now = new Kept(state, new ConcurrentHashMap<>());
      kept = now;
    }
    return now.words();
  }
}
