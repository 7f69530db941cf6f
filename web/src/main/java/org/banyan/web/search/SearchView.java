package org.banyan.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.banyan.domain.shared.Invalid;
import org.banyan.ejb.search.Facet;
import org.banyan.ejb.search.FacetCount;
import org.banyan.ejb.search.Hit;
import org.banyan.ejb.search.SearchAnswer;
import org.banyan.ejb.search.SearchSort;
import org.banyan.ejb.search.Searching;
import org.banyan.web.api.Query;
import org.banyan.web.form.Problems;
import org.banyan.web.language.CurrentLanguage;
import org.banyan.web.language.Texts;
import org.banyan.web.reader.CurrentReader;

/** What is found by the words somebody typed, and the sides from which it can be narrowed. */
@Named("searchView")
@RequestScoped
public class SearchView {

  private static final int SCREENFUL = 20;
  private static final int FEW = 7;

  @Inject private HttpServletRequest request;
  @Inject private CurrentLanguage language;
  @Inject private CurrentReader current;
  @Inject private Problems problems;
  @Inject private Searching searching;
  @Inject private Texts texts;

  private SearchQuery query;
  private SearchAnswer answer;
  private int from;

  public void show() {
    query = SearchQuery.of(request);
    Integer asked = Query.number("from", request.getParameter("from"));
    from = asked == null ? 0 : asked;
    if (!query.isEmpty()) {
      search();
    }
  }

  private void search() {
    try {
      answer =
          searching.search(query.request(language.getTag(), from, SCREENFUL), current.reader());
    } catch (Invalid refusal) {
      if (!query.isTooLong()) {
        throw refusal;
      }
      problems.answer(refusal);
    }
  }

  public String getWords() {
    return query.beginning();
  }

  /** Null where nothing was asked. */
  public SearchAnswer getAnswer() {
    return answer;
  }

  public String address(Hit hit) {
    return HitAddress.of(hit);
  }

  /** A value of a facet as a link that narrows, or widens again. */
  public record Choice(String name, long count, String address, boolean chosen) {}

  /** Sides from which there is anything to choose. */
  public List<Facet> getFacets() {
    return Stream.of(Facet.values()).filter(facet -> isWorthShowing(facet)).toList();
  }

  private boolean isWorthShowing(Facet facet) {
    List<FacetCount> counts = answer.facets().getOrDefault(facet, List.of());
    return counts.size() > 1 || query.values().containsKey(facet);
  }

  /** The most frequent. */
  public List<Choice> first(Facet facet) {
    List<Choice> all = choices(facet);
    return all.subList(0, Math.min(FEW, all.size()));
  }

  /** The others. */
  public List<Choice> rest(Facet facet) {
    List<Choice> all = choices(facet);
    return all.subList(Math.min(FEW, all.size()), all.size());
  }

  private List<Choice> choices(Facet facet) {
    String chosen = query.values().get(facet);
    List<FacetCount> counts = answer.facets().getOrDefault(facet, List.of());
    if (chosen == null) {
      return counts.stream().map(count -> choice(facet, count, false)).toList();
    }
    FacetCount own =
        counts.stream()
            .filter(count -> count.value().equals(chosen))
            .findFirst()
            .orElse(new FacetCount(chosen, null, 0));
    return List.of(choice(facet, own, true));
  }

  private Choice choice(Facet facet, FacetCount count, boolean chosen) {
    return new Choice(
        name(facet, count),
        count.count(),
        query.with(facet, chosen ? null : count.value()),
        chosen);
  }

  private String name(Facet facet, FacetCount count) {
    if (count.name() != null) {
      return count.name();
    }
    return switch (facet) {
      case TYPE -> texts.word("search.type", count.value());
      case KIND -> texts.word("page.kind", count.value());
      case FRESHNESS -> texts.word("search.freshness", count.value());
      case RATING -> texts.word("search.rated", count.value());
      case LANGUAGE -> language.name(count.value());
      default -> count.value();
    };
  }

  public String getMeant() {
    return query.saying(answer.didYouMean());
  }

  public List<SearchSort> getSorts() {
    return List.of(SearchSort.values());
  }

  public SearchSort getSort() {
    return query.order();
  }

  public String sorted(SearchSort other) {
    return query.sorted(other);
  }

  /** Where to go back; null at the beginning. */
  public String getBefore() {
    return from == 0 ? null : query.again() + "&from=" + Math.max(0, from - SCREENFUL);
  }

  /** Where to go on; null at the end. */
  public String getAfter() {
    return answer.next() == null ? null : query.again() + "&from=" + answer.next();
  }
}
