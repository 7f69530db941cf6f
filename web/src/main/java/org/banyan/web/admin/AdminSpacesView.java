package org.banyan.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.banyan.ejb.space.SpaceLine;
import org.banyan.ejb.space.SpaceReading;
import org.banyan.web.reader.CurrentReader;

/** Every space that the administrator sees, as a tree. */
@Named("adminSpacesView")
@RequestScoped
public class AdminSpacesView {

  private static final int DEEPEST = 4;

  /** A space, and how deep it is drawn. */
  public record Twig(SpaceLine space, int level) {}

  @Inject private AdminDoor door;
  @Inject private CurrentReader current;
  @Inject private SpaceReading reading;

  private final List<Twig> twigs = new ArrayList<>();

  public void show() {
    door.administrators();
    List<SpaceLine> all = reading.list(current.reader());
    Set<String> keys = all.stream().map(SpaceLine::key).collect(Collectors.toSet());
    all.stream()
        .filter(space -> space.parent() == null || !keys.contains(space.parent()))
        .forEach(space -> grow(all, space, 0));
  }

  private void grow(List<SpaceLine> all, SpaceLine space, int level) {
    twigs.add(new Twig(space, Math.min(level, DEEPEST)));
    all.stream()
        .filter(below -> space.key().equals(below.parent()))
        .forEach(below -> grow(all, below, level + 1));
  }

  public List<Twig> getTwigs() {
    return twigs;
  }
}
