package org.banyan.ejb.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.index.IndexReader;
import org.banyan.domain.search.SearchTerm;
import org.banyan.domain.search.SearchWords;
import org.banyan.ejb.index.CurrentIndex;
import org.banyan.ejb.index.IndexDocument;
import org.banyan.ejb.index.IndexField;
import org.banyan.ejb.index.SearchIndex;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;

/**
 * What words may have been meant, the nearest before commoner ones. A word is only offered if a
 * text that the reader may read has it: what stands in hidden texts alone is not given away by a
 * correction.
 */
@ApplicationScoped
class Spelling {

  private static final int EDITS = 2;

  @Inject CurrentIndex current;
  @Inject Dictionary dictionary;
  @Inject IndexQuestion question;

  /** The wanted words, spelt so that they are found; nothing where no better spelling is known. */
  Optional<String> better(SearchWords words, SearchSight sight) {
    return Optional.ofNullable(current.search(index -> better(index, words, sight)))
        .filter(line -> !line.equalsIgnoreCase(words.line()));
  }

  private String better(SearchIndex index, SearchWords words, SearchSight sight) {
    try (SearchSession session = index.open();
        IndexReader reader = Dictionary.reader(session)) {
      return words.wanted().stream()
          .map(term -> better(term, session, reader, sight))
          .collect(Collectors.joining(" "));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String better(
      SearchTerm term, SearchSession session, IndexReader reader, SearchSight sight) {
    if (term.phrase()) {
      return '"' + term.text() + '"';
    }
    String word = IndexField.folded(term.text());
    if (visible(word, session, sight) > 0) {
      return term.text();
    }
    return IntStream.rangeClosed(1, EDITS)
        .mapToObj(edits -> commonest(dictionary.like(word, edits, reader), session, sight))
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(term.text());
  }

  private Optional<String> commonest(
      List<String> candidates, SearchSession session, SearchSight sight) {
    return candidates.stream()
        .map(candidate -> new Candidate(candidate, visible(candidate, session, sight)))
        .filter(candidate -> candidate.count() > 0)
        .max(Comparator.comparingLong(Candidate::count))
        .map(Candidate::word);
  }

  private record Candidate(String word, long count) {}

  private long visible(String word, SearchSession session, SearchSight sight) {
    return session
        .search(IndexDocument.class)
        .where(
            f ->
                question
                    .predicates(f, sight)
                    .visible()
                    .filter(f.match().field(IndexField.SPELLING).matching(word)))
        .fetchTotalHitCount();
  }
}
