package org.banyan.ejb.search;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.banyan.domain.access.Reader;
import org.banyan.ejb.index.CurrentIndex;

/** Finds what people look for among what they may read. */
@Stateless
public class Searching {

  @Inject CurrentIndex current;
  @Inject HitChecking checking;
  @Inject FacetNames names;
  @Inject IndexQuestion question;
  @Inject SearchSights sights;
  @Inject Spelling spelling;
  @Inject Suggesting suggesting;

  public SearchAnswer search(SearchRequest request, Reader reader) {
    SearchSight sight = sights.of(reader);
    if (sight.places().isEmpty()) {
      return SearchAnswer.NONE;
    }
    for (Looseness looseness : Looseness.values()) {
      Optional<IndexQuestion.Answer> answer = question.ask(request, sight, looseness);
      if (answer.isPresent() && (answer.get().total() > 0 || isLast(looseness, request))) {
        return answer(request, sight, looseness, answer.get());
      }
    }
    return SearchAnswer.NONE;
  }

  public List<Suggestion> suggest(String start, Reader reader) {
    return suggesting.suggest(start, sights.of(reader));
  }

  private static boolean isLast(Looseness looseness, SearchRequest request) {
    return looseness == Looseness.ANY_WORD_OR_LIKE_IT || request.words().wanted().isEmpty();
  }

  private SearchAnswer answer(
      SearchRequest request, SearchSight sight, Looseness looseness, IndexQuestion.Answer answer) {
    int end = request.from() + request.limit();
    boolean more = answer.total() > end && end <= SearchRequest.FARTHEST;
    return new SearchAnswer(
        hits(answer.found(), sight),
        names.named(answer.facets(), sight, request.language()),
        answer.total(),
        more ? end : null,
        looseness == Looseness.ALL_WORDS
            ? null
            : spelling.better(request.words(), sight).orElse(null),
        looseness == Looseness.ANY_WORD_OR_LIKE_IT && answer.total() > 0,
        current.whole());
  }

  private List<Hit> hits(List<IndexQuestion.Found> found, SearchSight sight) {
    Map<String, Hit> readable =
        checking.readable(found.stream().map(IndexQuestion.Found::key).toList(), sight);
    List<Hit> hits = new ArrayList<>();
    for (IndexQuestion.Found one : found) {
      Optional.ofNullable(readable.get(one.key()))
          .ifPresent(hit -> hits.add(hit.found(one.snippet(), one.score())));
    }
    return hits;
  }
}
