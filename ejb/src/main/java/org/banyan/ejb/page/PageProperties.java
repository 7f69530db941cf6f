package org.banyan.ejb.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.banyan.domain.access.Condition;
import org.banyan.domain.axis.Axis;
import org.banyan.domain.axis.AxisValue;
import org.banyan.domain.axis.AxisValues;
import org.banyan.domain.page.Label;
import org.banyan.domain.page.Page;
import org.banyan.domain.page.PageBeginning;
import org.banyan.domain.page.PageKind;
import org.banyan.domain.page.Pages;
import org.banyan.domain.shared.Faults;
import org.banyan.domain.shared.Invalid;
import org.banyan.domain.space.Space;
import org.banyan.domain.space.SpaceTree;

/** Finds what the words of a draft name: labels, axis values, parent, language. */
@ApplicationScoped
class PageProperties {

  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})?");
  private static final String ENGLISH = "en";

  @Inject AxisValues values;
  @Inject PageLocator locator;
  @Inject Pages pages;

  /** A BCP 47 language of two parts at most; English where none is given. */
  String language(String given) {
    if (given == null || given.isBlank()) {
      return ENGLISH;
    }
    if (given.length() > 12 || !LANGUAGE.matcher(given).matches()) {
      throw new Invalid(
          "language", "language-invalid", "A language is written like “en” or “pt-BR”.");
    }
    return given;
  }

  /** Where a page of the draft would stand; what it names in vain is told to the faults. */
  PageBeginning beginning(PageDraft draft, Space space, SpaceTree tree, Faults faults) {
    Set<String> labels =
        faults.of(() -> Label.all(draft.labels() == null ? List.of() : draft.labels()));
    PageKind kind = draft.kind() == null ? PageKind.ARTICLE : draft.kind();
    Map<Axis, Collection<AxisValue>> axes = new EnumMap<>(Axis.class);
    axes.put(Axis.THEME, faults.of(() -> begin(Axis.THEME, draft.themes(), space)));
    axes.put(Axis.REGION, faults.of(() -> begin(Axis.REGION, draft.regions(), space)));
    axes.put(Axis.TARGET, faults.of(() -> begin(Axis.TARGET, draft.targets(), space)));
    Page parent = faults.of(() -> parent(tree, space.id(), draft.parent()));
    return new PageBeginning(parent, kind, labels, axes);
  }

  private Collection<AxisValue> begin(Axis axis, List<String> given, Space space) {
    if (given != null) {
      return named(axis, given);
    }
    boolean standsThere = space.kind().axis().filter(axis::equals).isPresent();
    return standsThere ? values.findAll(axis, List.of(space.key())) : List.of();
  }

  /** The values of all keys; an unknown key is refused by name. */
  Collection<AxisValue> named(Axis axis, Collection<String> keys) {
    Set<String> wanted = new HashSet<>(keys);
    List<AxisValue> found = values.findAll(axis, wanted);
    found.forEach(value -> wanted.remove(value.key()));
    if (!wanted.isEmpty()) {
      throw new Invalid(
          axis.plural(),
          "not-on-axis",
          "Not on the axis of " + axis.plural() + ": " + String.join(", ", wanted));
    }
    return found;
  }

  /** The page of the space with that slug, unless it is in the bin; null for none. */
  Page parent(SpaceTree tree, long spaceId, String slug) {
    if (slug == null || slug.isBlank()) {
      return null;
    }
    return locator
        .at(tree, spaceId, slug)
        .filter(spot -> spot.spaceId() == spaceId)
        .filter(spot -> spot.condition() != Condition.BINNED)
        .map(spot -> pages.get(spot.pageId()))
        .orElseThrow(
            () -> new Invalid("parent", "parent-unknown", "The space has no page “" + slug + "”."));
  }
}
