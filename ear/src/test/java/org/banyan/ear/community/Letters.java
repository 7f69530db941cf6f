package org.banyan.ear.community;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.banyan.ear.running.RunningBanyan;

/** The mails that came to people, waited for. */
public record Letters(RunningBanyan banyan) {

  private static final int PATIENCE = 60;

  /** The link with a secret that was mailed to the address. */
  public String link(String to, String path) {
    return link(to, path, 1);
  }

  /** The link in the mail of that number to the address. */
  public String link(String to, String path, int number) {
    var pattern = Pattern.compile("/" + path + "\\?token=[\\w.-]+");
    for (int second = 0; second < PATIENCE; second++) {
      var links =
          texts(to).stream()
              .map(pattern::matcher)
              .filter(found -> found.find())
              .map(found -> found.group())
              .toList();
      if (links.size() >= number) {
        return links.get(number - 1);
      }
      await();
    }
    throw new AssertionError("No mail with a link to " + path + " came to " + to);
  }

  /** The newest mail to the address. */
  public String text(String to) {
    for (int second = 0; second < PATIENCE && texts(to).size() < 2; second++) {
      await();
    }
    var texts = texts(to);
    return texts.get(texts.size() - 1);
  }

  private void await() {
    banyan.mail().waitForIncomingEmail(1_000, banyan.mail().getReceivedMessages().length + 1);
  }

  private List<String> texts(String to) {
    return Arrays.stream(banyan.mail().getReceivedMessages())
        .filter(message -> isTo(message, to))
        .map(Letters::text)
        .toList();
  }

  private static boolean isTo(MimeMessage message, String to) {
    try {
      return message.getAllRecipients()[0].toString().contains(to);
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String text(MimeMessage message) {
    try {
      return String.valueOf(message.getContent());
    } catch (MessagingException | IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
