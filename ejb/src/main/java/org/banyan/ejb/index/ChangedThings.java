package org.banyan.ejb.index;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.banyan.domain.changelog.ChangeNoted;
import org.banyan.domain.changelog.NumberedChange;

/** What changes mean for the things of one kind. */
final class ChangedThings {

  private ChangedThings() {}

  static Set<Long> of(IndexSource source, List<NumberedChange> changes) {
    return among(source, changes.stream().map(NumberedChange::change).toList());
  }

  static Set<Long> among(IndexSource source, Collection<ChangeNoted> changes) {
    Map<String, Set<Long>> subjects = new HashMap<>();
    changes.forEach(
        change ->
            subjects
                .computeIfAbsent(change.feature(), feature -> new HashSet<>())
                .add(change.subject()));
    Set<Long> concerned = new HashSet<>();
    subjects.forEach((feature, ids) -> concerned.addAll(source.concerned(feature, ids)));
    return concerned;
  }
}
