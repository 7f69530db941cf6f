package org.banyan.web.space;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.banyan.domain.space.SpaceKind;
import org.banyan.ejb.space.SpaceLine;
import org.banyan.ejb.space.SpaceReading;
import org.banyan.web.reader.CurrentReader;

/** The spaces a reader sees, by kind; each stands below its parent where that is of its group. */
@Named("spaceGroups")
@RequestScoped
public class SpaceGroups {

  private static final List<SpaceKind> ORDER =
      List.of(SpaceKind.THEME, SpaceKind.REGION, SpaceKind.GROUP, SpaceKind.HELP);

  /** Spaces of one kind; countries stand among the regions. */
  public record Group(SpaceKind kind, List<Branch> branches) {}

  /** A space and those right below it in the same group. */
  public record Branch(SpaceLine space, List<SpaceLine> below) {}

  @Inject private CurrentReader current;
  @Inject private SpaceReading reading;

  private List<SpaceLine> all;

  public List<SpaceLine> getAll() {
    if (all == null) {
      all = reading.list(current.reader());
    }
    return all;
  }

  /** Kinds without a space are left out. */
  public List<Group> getGroups() {
    List<Group> groups = new ArrayList<>();
    for (SpaceKind kind : ORDER) {
      List<SpaceLine> members = getAll().stream().filter(space -> group(space) == kind).toList();
      if (!members.isEmpty()) {
        groups.add(new Group(kind, branches(members)));
      }
    }
    return groups;
  }

  private static List<Branch> branches(List<SpaceLine> members) {
    return members.stream()
        .filter(space -> members.stream().noneMatch(other -> isBelow(space, other)))
        .map(
            space ->
                new Branch(space, members.stream().filter(other -> isBelow(other, space)).toList()))
        .toList();
  }

  private static boolean isBelow(SpaceLine space, SpaceLine other) {
    return other.key().equals(space.parent());
  }

  private static SpaceKind group(SpaceLine space) {
    return space.kind() == SpaceKind.COUNTRY ? SpaceKind.REGION : space.kind();
  }
}
