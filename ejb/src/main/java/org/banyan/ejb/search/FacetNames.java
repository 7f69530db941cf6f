package org.banyan.ejb.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.banyan.domain.axis.Axis;
import org.banyan.ejb.shared.ListParameter;

/** What people call the values of facets; the index knows their keys alone. */
@ApplicationScoped
class FacetNames {

  private static final Map<Facet, Axis> AXES =
      Map.of(Facet.THEME, Axis.THEME, Facet.REGION, Axis.REGION, Facet.TARGET, Axis.TARGET);

  @PersistenceContext EntityManager em;

  Map<Facet, List<FacetCount>> named(
      Map<Facet, List<FacetCount>> counted, SearchSight sight, String language) {
    Map<String, String> names = names(counted, language);
    Map<Facet, List<FacetCount>> named = new EnumMap<>(Facet.class);
    counted.forEach(
        (facet, counts) ->
            named.put(
                facet,
                counts.stream()
                    .map(count -> named(facet, count, names, sight))
                    .filter(Objects::nonNull)
                    .toList()));
    return named;
  }

  private static FacetCount named(
      Facet facet, FacetCount count, Map<String, String> names, SearchSight sight) {
    if (facet == Facet.SPACE) {
      return space(count, sight);
    }
    Axis axis = AXES.get(facet);
    String name = axis == null ? null : names.get(axis + count.value());
    return new FacetCount(count.value(), name, count.count());
  }

  /** People are in no space. */
  private static FacetCount space(FacetCount count, SearchSight sight) {
    return sight.spaces().stream()
        .filter(id -> id.toString().equals(count.value()))
        .findFirst()
        .map(sight::space)
        .map(space -> new FacetCount(space.key(), space.title(), count.count()))
        .orElse(null);
  }

  /** By axis and key; English where there is no name in the language. */
  private Map<String, String> names(Map<Facet, List<FacetCount>> counted, String language) {
    Set<String> keys =
        AXES.keySet().stream()
            .flatMap(facet -> counted.get(facet).stream())
            .map(FacetCount::value)
            .collect(Collectors.toSet());
    Map<String, String> names = new HashMap<>();
    if (!keys.isEmpty()) {
      for (Object[] row : rows(keys, language)) {
        names.merge(
            (Axis) row[0] + (String) row[1],
            (String) row[3],
            (before, now) -> row[2].equals(language) ? now : before);
      }
    }
    return names;
  }

  private List<Object[]> rows(Set<String> keys, String language) {
    var wanted = new ListParameter("key", keys);
    return wanted
        .bind(
            em.createQuery(
                "select v.axis, v.key, key(n), value(n) from AxisValue v join v.names n"
                    + " where v.key in "
                    + wanted.text()
                    + " and key(n) in (:language, 'en')",
                Object[].class))
        .setParameter("language", language)
        .getResultList();
  }
}
