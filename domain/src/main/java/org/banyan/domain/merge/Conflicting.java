package org.banyan.domain.merge;

import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The whole text in order, cut into what is agreed and what a person has to settle. */
public record Conflicting(List<Region> regions) implements MergeOutcome {

  public Conflicting {
    regions = List.copyOf(regions);
  }

  public List<Conflict> conflicts() {
    return regions.stream().filter(Conflict.class::isInstance).map(Conflict.class::cast).toList();
  }

  /** Everything that merges is merged; where it does not, my words stand. */
  public String withMine() {
    return joined(Conflict::mine);
  }

  public String withTheirs() {
    return joined(Conflict::theirs);
  }

  /** Where they clash, my words are followed by theirs: nothing is left out. */
  public String withBoth() {
    return joined(Conflict::both);
  }

  /** One answer for each conflict, in order. */
  public String settledBy(List<String> answers) {
    if (answers.size() != conflicts().size()) {
      throw new IllegalArgumentException(
          "%d answers to %d conflicts".formatted(answers.size(), conflicts().size()));
    }
    Iterator<String> next = answers.iterator();
    return joined(conflict -> next.next());
  }

  private String joined(Function<Conflict, String> answer) {
    return regions.stream()
        .map(
            region ->
                region instanceof Conflict conflict
                    ? answer.apply(conflict)
                    : ((Settled) region).text())
        .collect(Collectors.joining());
  }
}
