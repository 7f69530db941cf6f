package org.banyan.ejb.shared;

import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A list in a question, as single parameters: Hibernate keeps the plan of a question with these,
 * but makes the plan anew each time where a parameter is a list. The last value is repeated until
 * there are as many as a power of two, so that the plans of a question are few.
 */
public final class ListParameter {

  private final String name;
  private final List<?> values;

  /**
   * @param name of the parameters, which get a number each
   * @param values not null; of none of them no row is found
   */
  public ListParameter(String name, Collection<?> values) {
    this.name = name;
    this.values = List.copyOf(values);
  }

  /** What stands after the word "in". */
  public String text() {
    return values.isEmpty()
        ? "(null)"
        : IntStream.range(0, places())
            .mapToObj(at -> ":" + name + at)
            .collect(Collectors.joining(",", "(", ")"));
  }

  /** Puts the values into the query, and answers it. */
  public <T> TypedQuery<T> bind(TypedQuery<T> query) {
    if (!values.isEmpty()) {
      for (int at = 0; at < places(); at++) {
        query.setParameter(name + at, values.get(Math.min(at, values.size() - 1)));
      }
    }
    return query;
  }

  private int places() {
    int highest = Integer.highestOneBit(values.size());
    return highest == values.size() ? highest : 2 * highest;
  }
}
