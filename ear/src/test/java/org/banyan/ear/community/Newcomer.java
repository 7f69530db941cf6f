package org.banyan.ear.community;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.banyan.ear.running.Rest;
import org.banyan.ear.running.RunningBanyan;

/** Somebody who has just joined. */
public record Newcomer(RunningBanyan banyan, String handle) {

  public static final String PASSWORD = "aerial roots touch ground";

  private static final Pattern LINK = Pattern.compile("/activate\\?token=[\\w.-]+");
  private static final int PATIENCE = 60;

  /** Joins by the form and follows the mailed link. */
  public static Newcomer join(RunningBanyan banyan, String handle, String name) {
    var newcomer = new Newcomer(banyan, handle);
    var typed =
        Map.of(
            "handle", handle, "displayName", name, "email", newcomer.email(), "password", PASSWORD);
    banyan.guest().submit("/join", "join", typed).expect(200);
    banyan.guest().submit(newcomer.awaitLink(), "activate", Map.of()).expect(303);
    return newcomer;
  }

  public Rest signedIn() {
    return banyan.guest().signedIn(handle, PASSWORD);
  }

  private String email() {
    return handle + "@people.test";
  }

  private String awaitLink() {
    for (int second = 0; second < PATIENCE; second++) {
      var link = link();
      if (link.isPresent()) {
        return link.get();
      }
      banyan.mail().waitForIncomingEmail(1_000, banyan.mail().getReceivedMessages().length + 1);
    }
    throw new AssertionError("No mail came to " + email());
  }

  private Optional<String> link() {
    return Arrays.stream(banyan.mail().getReceivedMessages())
        .map(this::textForMe)
        .map(LINK::matcher)
        .filter(found -> found.find())
        .map(found -> found.group())
        .findFirst();
  }

  private String textForMe(jakarta.mail.internet.MimeMessage message) {
    try {
      var mine = message.getAllRecipients()[0].toString().contains(email());
      return mine ? String.valueOf(message.getContent()) : "";
    } catch (MessagingException | IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
