package org.banyan.ejb.demo;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.banyan.domain.access.Contribution;
import org.banyan.domain.access.Role;
import org.banyan.domain.access.Visibility;
import org.banyan.domain.space.SpaceKind;
import org.banyan.ejb.space.SpaceDraft;

/** A space of the demonstration, who holds which roles there, and the slugs of its pages. */
record SpaceScript(SpaceDraft draft, Map<String, Set<Role>> roles, List<String> pages) {

  static SpaceScript of(JsonObject json) {
    return new SpaceScript(draft(json), roles(json.getJsonObject("roles")), pages(json));
  }

  private static SpaceDraft draft(JsonObject json) {
    return new SpaceDraft(
        json.getString("key"),
        SpaceKind.valueOf(json.getString("kind")),
        json.getString("title"),
        json.getString("description"),
        json.getString("colour"),
        json.getString("parent", null),
        Visibility.valueOf(json.getString("visibility")),
        Contribution.valueOf(json.getString("contribution")),
        null,
        null,
        null,
        json.getString("frontPage"),
        null);
  }

  private static Map<String, Set<Role>> roles(JsonObject json) {
    Map<String, Set<Role>> roles = new TreeMap<>();
    json.keySet()
        .forEach(
            handle ->
                roles.put(
                    handle,
                    Scripts.words(json, handle).stream()
                        .map(Role::valueOf)
                        .collect(Collectors.toSet())));
    return roles;
  }

  private static List<String> pages(JsonObject json) {
    return Scripts.words(json, "pages");
  }

  String key() {
    return draft.key();
  }

  /** Whoever coordinates it, the first by name. */
  String coordinator() {
    return roles.entrySet().stream()
        .filter(held -> held.getValue().contains(Role.COORDINATOR))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }
}
