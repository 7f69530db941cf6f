package org.banyan.web.language;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/**
 * Moments in words. They are absolute, so that pages can be cached; a script makes them relative.
 */
@Named("times")
@RequestScoped
public class Times {

  @Inject private CurrentLanguage language;

  /** The day alone, such as 24 November 2025. */
  public String day(Instant moment) {
    return formatted(moment, DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG));
  }

  /** Day, hour and minute in UTC. */
  public String moment(Instant moment) {
    return formatted(
            moment, DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT))
        + " UTC";
  }

  /** As machines read it. */
  public String iso(Instant moment) {
    return moment.toString();
  }

  private String formatted(Instant moment, DateTimeFormatter formatter) {
    return formatter.withLocale(language.getLocale()).format(moment.atZone(ZoneOffset.UTC));
  }
}
