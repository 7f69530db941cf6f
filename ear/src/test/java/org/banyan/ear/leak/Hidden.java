package org.banyan.ear.leak;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.banyan.ear.community.Newcomer;
import org.banyan.ear.running.Rest;
import org.banyan.ear.running.RunningBanyan;

/** The public site as a guest saw it before and after something private came to be in it. */
record Hidden(Secret secret, String pageId, Map<String, Learnt> before, Map<String, Learnt> after) {

  private static final Map<RunningBanyan, Hidden> MADE = new ConcurrentHashMap<>();

  /** Those who must not find anything. */
  enum Outsider {
    GUEST,
    STRANGER,
    FORMER_MEMBER
  }

  static Hidden in(RunningBanyan banyan) {
    return MADE.computeIfAbsent(banyan, Hidden::make);
  }

  private static Hidden make(RunningBanyan banyan) {
    var secret = Secret.people(banyan);
    var before = seen(secret);
    var id = secret.hide();
    return new Hidden(secret, id, before, seen(secret));
  }

  Rest as(Outsider outsider) {
    return switch (outsider) {
      case GUEST -> secret.village().banyan().guest();
      case STRANGER -> secret.stranger().signedIn();
      case FORMER_MEMBER -> secret.former().signedIn();
    };
  }

  Newcomer member() {
    return secret.member();
  }

  Doors publicDoors() {
    return Doors.toTheVillage(secret.village().pageId());
  }

  Doors hiddenDoors() {
    return Doors.to(Secret.MARKER, Secret.MARKER, pageId, Secret.MARKER);
  }

  Doors absentDoors() {
    return Doors.to(Secret.TWIN, Secret.TWIN, absentId(), Secret.TWIN);
  }

  /** What is learnt of the hidden, once its names are replaced by those of the absent. */
  Learnt asIfAbsent(Learnt hidden) {
    return hidden.with(Secret.MARKER, Secret.TWIN).with(pageId, absentId());
  }

  private String absentId() {
    var last = pageId.endsWith("2") ? "3" : "2";
    return pageId.substring(0, pageId.length() - 1) + last;
  }

  private static Map<String, Learnt> seen(Secret secret) {
    var doors = Doors.toTheVillage(secret.village().pageId());
    Map<String, Learnt> seen = new LinkedHashMap<>();
    Crawler.crawl(secret.village().banyan().guest(), doors.screens())
        .forEach((address, answer) -> seen.put(address, Learnt.from(answer)));
    return seen;
  }
}
