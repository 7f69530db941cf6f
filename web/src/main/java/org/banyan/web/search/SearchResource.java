package org.banyan.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.banyan.ejb.page.ShownRating;
import org.banyan.ejb.search.FacetCount;
import org.banyan.ejb.search.Hit;
import org.banyan.ejb.search.SearchAnswer;
import org.banyan.ejb.search.Searching;
import org.banyan.ejb.search.Suggestion;
import org.banyan.web.api.Described;
import org.banyan.web.api.Items;
import org.banyan.web.api.Paging;
import org.banyan.web.language.CurrentLanguage;
import org.banyan.web.reader.CurrentReader;
import org.banyan.web.reader.Discretion;

/** Finds what the caller may read. */
@Path("/search")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SearchResource {

  private static final int LONGEST_START = 100;

  /**
   * Something found.
   *
   * @param type page, space, person or file
   * @param space key of its space; null for a person
   * @param rating null for what nobody rates
   * @param snippet a piece of its text as HTML, with nothing in it but {@code mark}
   */
  public record ApiHit(
      String type,
      String title,
      String url,
      String space,
      String language,
      String snippet,
      double score,
      Instant savedAt,
      ShownRating rating) {

    static ApiHit of(Hit hit) {
      return new ApiHit(
          hit.kind().word(),
          hit.title(),
          HitAddress.of(hit),
          hit.space(),
          hit.language(),
          Marked.html(hit.snippet()),
          hit.score(),
          hit.savedAt(),
          hit.rating());
    }
  }

  /** How many hits have a value. */
  public record ApiCount(String value, String name, long count) {

    static ApiCount of(FacetCount count) {
      return new ApiCount(count.value(), count.name(), count.count());
    }
  }

  /**
   * What was found.
   *
   * @param facets values with counts by the name of the facet
   * @param next the cursor to go on with; null at the end
   * @param didYouMean words that would find more; null where what was asked is found as it is
   * @param loose whether some of the words were let go because all together found nothing
   */
  public record ApiFound(
      List<ApiHit> items,
      Map<String, List<ApiCount>> facets,
      long total,
      String next,
      String didYouMean,
      boolean loose) {

    static ApiFound of(SearchAnswer answer) {
      Map<String, List<ApiCount>> facets = new TreeMap<>();
      answer
          .facets()
          .forEach(
              (facet, counts) ->
                  facets.put(
                      SearchQuery.parameter(facet), counts.stream().map(ApiCount::of).toList()));
      return new ApiFound(
          answer.hits().stream().map(ApiHit::of).toList(),
          facets,
          answer.total(),
          answer.next() == null ? null : Paging.cursor(answer.next().toString()),
          answer.didYouMean(),
          answer.loose());
    }
  }

  /** What may be meant: type is page, space, person, file or label. */
  public record ApiSuggestion(String type, String title, String url) {

    static ApiSuggestion of(Suggestion suggestion) {
      return new ApiSuggestion(
          suggestion.hit() == null ? "label" : suggestion.hit().kind().word(),
          suggestion.title(),
          HitAddress.of(suggestion));
    }
  }

  @Inject CurrentLanguage language;
  @Inject CurrentReader current;
  @Inject Discretion discretion;
  @Inject Searching searching;

  @GET
  @Described("What is found, with counts by facet.")
  public ApiFound find(@BeanParam SearchQuery query, @BeanParam Paging paging) {
    int from = paging.number() == null ? 0 : paging.number();
    keepNothing();
    return ApiFound.of(
        searching.search(query.request(language.getTag(), from, paging.limit()), current.reader()));
  }

  @GET
  @Described("What somebody may be about to type.")
  @Path("/suggestions")
  public Items<ApiSuggestion> suggest(
      @Described("The beginnings of words.") @QueryParam("q") String start) {
    keepNothing();
    String typed = start == null ? "" : start.substring(0, Math.min(start.length(), LONGEST_START));
    return Items.of(searching.suggest(typed, current.reader()), ApiSuggestion::of);
  }

  /** Whoever is signed in may have been shown people and private things. */
  private void keepNothing() {
    if (current.reader().signedIn()) {
      discretion.keepNothing();
    }
  }
}
