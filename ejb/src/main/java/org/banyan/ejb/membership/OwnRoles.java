package org.banyan.ejb.membership;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.banyan.domain.access.Reader;
import org.banyan.domain.access.Role;
import org.banyan.domain.shared.Unauthenticated;
import org.banyan.domain.space.SpaceTree;
import org.banyan.domain.space.Spaces;

/** Shows people which roles they hold themselves. */
@Stateless
public class OwnRoles {

  /** Roles held in one space. */
  public record Line(String space, Set<Role> roles) {}

  @Inject Spaces spaces;

  /** In the order of the keys of the spaces. */
  public List<Line> list(Reader reader) {
    if (!reader.signedIn()) {
      throw new Unauthenticated();
    }
    SpaceTree tree = spaces.tree();
    return reader.grants().entrySet().stream()
        .map(held -> new Line(tree.get(held.getKey()).key(), new TreeSet<>(held.getValue())))
        .sorted(Comparator.comparing(Line::space))
        .toList();
  }
}
