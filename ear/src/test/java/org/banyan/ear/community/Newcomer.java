package org.banyan.ear.community;

import java.util.Map;
import org.banyan.ear.running.Rest;
import org.banyan.ear.running.RunningBanyan;

/** Somebody who has just joined. */
public record Newcomer(RunningBanyan banyan, String handle) {

  public static final String PASSWORD = "aerial roots touch ground";

  /** Joins by the form and follows the mailed link. */
  public static Newcomer join(RunningBanyan banyan, String handle, String name) {
    var newcomer = ask(banyan, handle, name);
    var link = new Letters(banyan).link(newcomer.email(), "activate");
    banyan.guest().submit(link, "activate", Map.of()).expect(303);
    return newcomer;
  }

  /** Joins by the form; the mailed link is not followed yet. */
  public static Newcomer ask(RunningBanyan banyan, String handle, String name) {
    var newcomer = new Newcomer(banyan, handle);
    var typed =
        Map.of(
            "handle", handle, "displayName", name, "email", newcomer.email(), "password", PASSWORD);
    banyan.guest().submit("/join", "join", typed).expect(200);
    return newcomer;
  }

  public Rest signedIn() {
    return banyan.guest().signedIn(handle, PASSWORD);
  }

  private String email() {
    return handle + "@people.test";
  }
}
