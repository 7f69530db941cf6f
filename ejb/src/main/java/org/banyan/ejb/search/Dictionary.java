package org.banyan.ejb.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.banyan.ejb.index.IndexDocument;
import org.banyan.ejb.index.IndexField;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;

/** The words of the texts of the index, without accents and case, whoever may read them. */
@ApplicationScoped
class Dictionary {

  private static final int MOST = 10;

  private final DirectSpellChecker nearest = checker(1);
  private final DirectSpellChecker near = checker(2);
  private final LikeWords known = new LikeWords();

  private static DirectSpellChecker checker(int edits) {
    DirectSpellChecker checker = new DirectSpellChecker();
    checker.setMaxEdits(edits);
    checker.setMinQueryLength(3);
    checker.setMaxQueryFrequency(1f);
    return checker;
  }

  /**
   * Words that begin like this one and differ in 1 or 2 letters, the nearest first; from texts that
   * people wrote here.
   */
  List<String> like(String word, int edits, IndexReader reader) {
    return like(IndexField.SPELLING, word, edits, reader);
  }

  /** The same with those from files. */
  List<String> likeAnywhere(String word, int edits, IndexReader reader) {
    return Stream.of(IndexField.SPELLING, IndexField.FILE_SPELLING)
        .flatMap(field -> like(field, word, edits, reader).stream())
        .distinct()
        .toList();
  }

  /** One search asks up to four times for the same word, and each time is dear. */
  private List<String> like(String field, String word, int edits, IndexReader reader) {
    Term term = new Term(field, IndexField.folded(word));
    return known.of(reader, term, edits, () -> similar(term, edits, reader));
  }

  private List<String> similar(Term term, int edits, IndexReader reader) {
    try {
      DirectSpellChecker checker = edits == 1 ? nearest : near;
      var similar = checker.suggestSimilar(term, MOST, reader, SuggestMode.SUGGEST_ALWAYS);
      return Stream.of(similar).map(found -> found.string).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** To be closed. */
  static IndexReader reader(SearchSession session) {
    return session.scope(IndexDocument.class).extension(LuceneExtension.get()).openIndexReader();
  }
}
