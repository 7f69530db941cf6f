package org.banyan.ejb.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.banyan.ejb.index.CurrentIndex;
import org.banyan.ejb.index.IndexDocument;
import org.banyan.ejb.index.IndexField;
import org.banyan.ejb.index.SearchIndex;
import org.banyan.ejb.page.SiteMean;
import org.banyan.ejb.shared.Settings;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.engine.search.sort.dsl.SortFinalStep;

/** Asks the index. */
@ApplicationScoped
class IndexQuestion {

  private static final int MOST_VALUES = 30;

  @Inject Clock clock;
  @Inject CurrentIndex current;
  @Inject Dictionary dictionary;
  @Inject Settings settings;
  @Inject SiteMean site;

  /** A hit as the index knows it. */
  record Found(String key, float score, Snippet snippet) {}

  private record Scored(String key, float score) {

    Found with(Map<String, Snippet> snippets) {
      return new Found(key, score, snippets.getOrDefault(key, Snippet.NONE));
    }
  }

  /** What the index says. */
  record Answer(List<Found> found, Map<Facet, List<FacetCount>> facets, long total) {}

  /** Nothing while there is no index. */
  Optional<Answer> ask(SearchRequest request, SearchSight sight, Looseness looseness) {
    return Optional.ofNullable(current.search(index -> ask(index, request, sight, looseness)));
  }

  SearchPredicates predicates(SearchPredicateFactory factory, SearchSight sight) {
    SearchBoosts boosts = SearchBoosts.read(settings.searchBoosts());
    return new SearchPredicates(factory, sight, boosts, new RatingScale(site), clock);
  }

  private Answer ask(
      SearchIndex index, SearchRequest request, SearchSight sight, Looseness looseness) {
    try (var session = index.open();
        var reader = Dictionary.reader(session)) {
      Wording wording = Wording.of(request.words().wanted(), looseness, dictionary, reader);
      var query =
          session
              .search(IndexDocument.class)
              .select(f -> f.composite().from(f.id(String.class), f.score()).as(Scored::new))
              .where(f -> predicates(f, sight).meant(request, wording))
              .sort(f -> order(f, request.sort()));
      for (Facet facet : Facet.values()) {
        facet
            .field()
            .ifPresent(
                field ->
                    query.aggregation(
                        AggregationKey.<Map<String, Long>>of(field),
                        f -> f.terms().field(field, String.class).maxTermCount(MOST_VALUES)));
      }
      RangeFacets ranges = new RangeFacets(clock.instant(), new RatingScale(site));
      ranges.askOf(query);
      var result = query.fetch(request.from(), request.limit());
      return answer(result, ranges, new Highlighting(reader, request, wording));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private SortFinalStep order(SearchSortFactory f, SearchSort sort) {
    SortFinalStep newest = f.field(IndexField.SAVED).desc();
    return switch (sort) {
      case RELEVANCE -> f.composite().add(f.score()).add(newest);
      case NEWEST -> newest;
      case RATED -> f.composite().add(bestRated(f)).add(newest);
    };
  }

  private SortFinalStep bestRated(SearchSortFactory f) {
    return f.extension(LuceneExtension.get())
        .fromLuceneSortField(new RatingScale(site).means().getSortField(true));
  }

  private static Answer answer(
      SearchResult<Scored> result, RangeFacets ranges, Highlighting highlighting)
      throws IOException {
    Map<Facet, List<FacetCount>> facets = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      facets.put(facet, counts(facet, result, ranges));
    }
    var languages = facets.get(Facet.LANGUAGE).stream().map(FacetCount::value).toList();
    var keys = result.hits().stream().map(Scored::key).toList();
    Map<String, Snippet> snippets = highlighting.of(keys, languages);
    List<Found> found = result.hits().stream().map(hit -> hit.with(snippets)).toList();
    return new Answer(found, facets, result.total().hitCount());
  }

  private static List<FacetCount> counts(Facet facet, SearchResult<?> result, RangeFacets ranges) {
    return switch (facet) {
      case FRESHNESS -> ranges.freshness(result);
      case RATING -> ranges.rating(result);
      default -> counts(result.aggregation(AggregationKey.of(facet.field().orElseThrow())));
    };
  }

  private static List<FacetCount> counts(Map<String, Long> terms) {
    return terms.entrySet().stream()
        .map(term -> new FacetCount(term.getKey(), term.getValue()))
        .toList();
  }
}
