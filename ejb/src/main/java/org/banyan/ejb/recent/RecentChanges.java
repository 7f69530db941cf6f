package org.banyan.ejb.recent;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.banyan.domain.access.Place;
import org.banyan.domain.access.Reader;
import org.banyan.domain.page.PageDeed;
import org.banyan.domain.page.PageLocation;
import org.banyan.domain.shared.NotFound;
import org.banyan.domain.space.SpaceNode;
import org.banyan.domain.space.SpaceTree;
import org.banyan.domain.space.Spaces;
import org.banyan.ejb.access.Access;
import org.banyan.ejb.page.Person;
import org.banyan.ejb.shared.Listing;
import org.banyan.ejb.shared.Slice;

/** Lists what happened to pages lately, in one space or in all that the reader sees. */
@Stateless
public class RecentChanges {

  /**
   * A change in a list of recent ones.
   *
   * @param revision 0 where a property changed
   * @param property null where a text was saved
   */
  public record Line(
      long pageId,
      PageLocation location,
      String spaceTitle,
      String spaceColour,
      String title,
      int revision,
      Person author,
      Instant savedAt,
      String summary,
      boolean minor,
      String property) {}

  private static final Comparator<Line> NEWEST_FIRST =
      Comparator.comparing(Line::savedAt).thenComparing(Line::pageId).reversed();

  @Inject Access access;
  @Inject ImportedQueries imported;
  @Inject Looks looks;
  @Inject RecentQueries queries;
  @Inject Spaces spaces;

  /** Saves of texts in all spaces that the reader sees. */
  public Listing<Line> ofSite(Slice slice, Reader reader) {
    return texts(null, slice, reader);
  }

  /** Saves of texts in one space. */
  public Listing<Line> ofSpace(String spaceKey, Slice slice, Reader reader) {
    return texts(spaceKey, slice, reader);
  }

  /** Everything that the filter lets through; what was done at one moment is never parted. */
  public Listing<Line> find(RecentFilter filter, Slice slice, Reader reader) {
    RecentScope scope = scope(filter, reader);
    List<Line> found = new ArrayList<>();
    if (!scope.spaces().isEmpty() && (filter.kind() == null || filter.kind().isOfTexts())) {
      found.addAll(queries.texts(scope, slice));
    }
    if (!scope.spaces().isEmpty() && (filter.kind() == null || filter.kind().isOfProperties())) {
      found.addAll(queries.properties(scope, slice));
    }
    found.sort(NEWEST_FIRST);
    return cut(found, slice.limit());
  }

  /**
   * What imports did meanwhile, newest first, each day's in one line: between the changes found in
   * a slice of a list that leaves imports out.
   */
  public List<ImportedLine> imports(
      RecentFilter filter, Slice slice, Listing<Line> found, Reader reader) {
    RecentScope scope = scope(filter, reader);
    if (scope.spaces().isEmpty() || filter.kind() != null) {
      return List.of();
    }
    Instant from =
        found.next() == null
            ? Instant.EPOCH
            : found.items().get(found.items().size() - 1).savedAt();
    List<ImportedLine> all = new ArrayList<>(imported.texts(scope, from, slice.before()));
    imported.properties(scope, from, slice.before()).stream()
        .filter(arranged -> all.stream().noneMatch(arranged::isBeside))
        .toList()
        .forEach(all::add);
    all.sort(Comparator.comparing(ImportedLine::last).reversed());
    return all;
  }

  /** What people saved; where they saved nothing, what imports did. */
  private Listing<Line> texts(String spaceKey, Slice slice, Reader reader) {
    RecentScope scope = scope(RecentFilter.texts(spaceKey), reader);
    if (scope.spaces().isEmpty()) {
      return new Listing<>(List.of(), null);
    }
    Listing<Line> byPeople = cut(queries.texts(scope, slice), slice.limit());
    return byPeople.items().isEmpty()
        ? cut(queries.texts(scope.withImports(), slice), slice.limit())
        : byPeople;
  }

  private RecentScope scope(RecentFilter filter, Reader reader) {
    SpaceTree tree = spaces.tree();
    Set<Long> readable = filter.space() == null ? all(tree, reader) : one(tree, filter, reader);
    Long position = filter.unseen() ? looks.of(reader).position() : null;
    return new RecentScope(tree, readable, filter, position);
  }

  private Set<Long> all(SpaceTree tree, Reader reader) {
    return tree.all().stream()
        .filter(node -> access.sees(reader, Place.space(tree.way(node.id()))))
        .map(SpaceNode::id)
        .collect(Collectors.toSet());
  }

  private Set<Long> one(SpaceTree tree, RecentFilter filter, Reader reader) {
    SpaceNode space = tree.find(filter.space()).orElseThrow(NotFound::new);
    access.require(reader, PageDeed.READ, Place.space(tree.way(space.id())));
    return Set.of(space.id());
  }

  private static Listing<Line> cut(List<Line> read, int limit) {
    int end = Math.min(limit, read.size());
    while (end > 0
        && end < read.size()
        && NEWEST_FIRST.compare(read.get(end - 1), read.get(end)) == 0) {
      end++;
    }
    if (end == read.size()) {
      return new Listing<>(List.copyOf(read), null);
    }
    Line last = read.get(end - 1);
    return new Listing<>(
        List.copyOf(read.subList(0, end)), Slice.cursor(last.savedAt(), last.pageId()));
  }
}
