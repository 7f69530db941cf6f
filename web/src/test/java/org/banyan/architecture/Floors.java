package org.banyan.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which feature stands on which floor; a feature knows only lower floors, and itself. */
final class Floors extends ArchCondition<JavaClass> {

  /** From the ground up; features in one line do not know each other. */
  private static final List<List<String>> PLAN =
      List.of(
          List.of("shared"),
          List.of("health", "api"),
          List.of("node"),
          List.of("openapi", "asset", "look", "theme", "language", "route"),
          List.of("reader", "markup", "merge", "job", "idempotency", "audit", "limit"),
          List.of("remark", "prime", "form", "outbox", "changelog", "kept"),
          List.of("pagecache"),
          List.of("guard"),
          List.of("archive", "source", "markdown"),
          List.of("leftover"),
          List.of("conversion"),
          List.of("account"),
          List.of("site"),
          List.of("credential", "rehearsal"),
          List.of("session", "token"),
          List.of("access"),
          List.of("axis"),
          List.of("space"),
          List.of("membership"),
          List.of("invitation"),
          List.of("content"),
          List.of("page"),
          List.of("link", "history", "outside", "rating"),
          List.of("library", "keeping"),
          List.of("exchange"),
          List.of("move", "bin", "recent", "index", "census"),
          List.of("browse", "feed"),
          List.of("coverage"),
          List.of("home", "front", "search", "refusal", "admin"),
          List.of("demo"));

  private static final Map<String, Integer> FLOORS = new HashMap<>();

  static {
    for (int floor = 0; floor < PLAN.size(); floor++) {
      for (String feature : PLAN.get(floor)) {
        FLOORS.put(feature, floor);
      }
    }
  }

  private final Pattern feature;

  /**
   * @param module such as {@code org.banyan.domain}
   */
  Floors(String module) {
    super("know only lower floors");
    feature = Pattern.compile(Pattern.quote(module) + "\\.([a-z]+)");
  }

  static List<String> features() {
    List<String> features = new ArrayList<>();
    PLAN.forEach(features::addAll);
    return features;
  }

  @Override
  public void check(JavaClass origin, ConditionEvents events) {
    String own = feature(origin);
    origin.getDirectDependenciesFromSelf().stream()
        .filter(dependency -> isUpward(own, feature(dependency.getTargetClass())))
        .forEach(
            dependency ->
                events.add(SimpleConditionEvent.violated(origin, dependency.getDescription())));
  }

  private static boolean isUpward(String own, String other) {
    return other != null
        && !other.equals(own)
        && FLOORS.getOrDefault(other, Integer.MAX_VALUE)
            >= FLOORS.getOrDefault(own, Integer.MIN_VALUE);
  }

  private String feature(JavaClass type) {
    Matcher matcher = feature.matcher(type.getPackageName());
    return matcher.matches() ? matcher.group(1) : null;
  }
}
