package org.banyan.web.space;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.banyan.domain.access.Contribution;
import org.banyan.domain.access.Ruled;
import org.banyan.domain.access.Visibility;
import org.banyan.domain.space.ReviewPolicy;
import org.banyan.domain.space.SpaceKind;
import org.banyan.ejb.space.SpaceLine;
import org.banyan.ejb.space.SpaceView;
import org.banyan.web.shared.Answers;

/**
 * A space in the API, with the rules in force.
 *
 * @param children keys of the spaces right below that the reader sees
 * @param origins for each rule the key of the space it comes from; null where it is the default
 */
public record ApiSpace(
    String key,
    SpaceKind kind,
    String title,
    String description,
    String colour,
    String parent,
    List<String> children,
    Visibility visibility,
    Contribution contribution,
    ReviewPolicy reviewPolicy,
    Integer reviewIntervalDays,
    String disclaimer,
    Map<String, String> origins,
    String frontPage,
    boolean resting,
    String url) {

  static ApiSpace of(SpaceView view) {
    SpaceView.Rules rules = view.rules();
    return new ApiSpace(
        view.key(),
        view.kind(),
        view.title(),
        view.description(),
        view.colour(),
        view.parent(),
        view.children().stream().map(SpaceLine::key).toList(),
        rules.visibility().value(),
        rules.contribution().value(),
        rules.reviewPolicy().value(),
        rules.reviewIntervalDays().value(),
        rules.disclaimer().value(),
        origins(view),
        view.frontPage(),
        view.resting(),
        Answers.path("s", view.key()));
  }

  private static Map<String, String> origins(SpaceView view) {
    SpaceView.Rules rules = view.rules();
    Map<String, Ruled<?>> ruled =
        Map.of(
            "visibility", rules.visibility(),
            "contribution", rules.contribution(),
            "reviewPolicy", rules.reviewPolicy(),
            "reviewIntervalDays", rules.reviewIntervalDays(),
            "disclaimer", rules.disclaimer());
    Map<String, String> origins = new TreeMap<>();
    ruled.forEach(
        (name, rule) -> origins.put(name, view.shows(rule.origin()) ? rule.origin() : null));
    return origins;
  }
}
