package org.banyan.ear.leak;

import java.util.LinkedHashMap;
import java.util.Map;
import org.banyan.ear.community.Newcomer;
import org.banyan.ear.running.Patience;
import org.banyan.ear.running.Rest;
import org.banyan.ear.running.RunningBanyan;

/** The public site as a guest saw it before and after something private came to be in it. */
record Hidden(
    Secret secret,
    String pageId,
    String fileId,
    Map<String, Learnt> before,
    Map<String, Learnt> after) {

  private static final Patience PATIENCE = Patience.ofSeconds(60);

  /** Those who must not find anything. */
  enum Outsider {
    GUEST,
    STRANGER,
    FORMER_MEMBER
  }

  static Hidden in(RunningBanyan banyan) {
    var secret = Secret.people(banyan);
    awaitWords(banyan.guest(), secret.village().fileId());
    awaitIndex(banyan);
    var before = seen(secret);
    var id = secret.hide();
    awaitWords(secret.member().signedIn(), secret.fileId());
    awaitIndex(banyan);
    return new Hidden(secret, id, secret.fileId(), before, seen(secret));
  }

  /** Until a file's words are taken, which its screen tells. */
  private static void awaitWords(Rest reader, String file) {
    PATIENCE.until(
        () -> reader.get("files/" + file).expect(200).json().getJsonObject("text"),
        text -> text.getString("state").equals("TAKEN"));
  }

  /** Until searches find whatever is there. */
  private static void awaitIndex(RunningBanyan banyan) {
    var admin = banyan.admin();
    PATIENCE.until(() -> admin.get("index").expect(200).json().getInt("behind") == 0);
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
    return Doors.toThe(secret.village());
  }

  Doors hiddenDoors() {
    return Doors.to(Secret.MARKER, pageId, fileId);
  }

  Doors absentDoors() {
    return Doors.to(Secret.TWIN, absent(pageId), absent(fileId));
  }

  /** What is learnt of the hidden, once its names are replaced by those of the absent. */
  Learnt asIfAbsent(Learnt hidden) {
    return hidden
        .with(Secret.MARKER, Secret.TWIN)
        .with(pageId, absent(pageId))
        .with(fileId, absent(fileId));
  }

  /** Whether a call is about something hidden. */
  boolean isNamedIn(String call) {
    return call.contains(Secret.MARKER) || call.contains(pageId) || call.contains(fileId);
  }

  private static String absent(String id) {
    var last = id.endsWith("2") ? "3" : "2";
    return id.substring(0, id.length() - 1) + last;
  }

  private static Map<String, Learnt> seen(Secret secret) {
    var doors = Doors.toThe(secret.village());
    Map<String, Learnt> seen = new LinkedHashMap<>();
    Crawler.crawl(secret.village().banyan().guest(), doors.screens())
        .forEach((address, answer) -> seen.put(address, Learnt.from(answer)));
    return seen;
  }
}
