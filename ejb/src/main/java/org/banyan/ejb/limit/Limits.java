package org.banyan.ejb.limit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.banyan.domain.limit.Limit;
import org.banyan.domain.limit.Origin;
import org.banyan.domain.limit.Pace;
import org.banyan.domain.shared.TooMany;
import org.banyan.ejb.shared.Settings;

/** Counts calls and deeds, and refuses those too many. */
@ApplicationScoped
public class Limits {

  private static final Duration A_MINUTE = Duration.ofMinutes(1);
  private static final int MANY = 10_000;

  /** When each bucket is full again; one that is, is as good as absent. */
  private final Map<String, Instant> full = new ConcurrentHashMap<>();

  @Inject Settings settings;
  @Inject Clock clock;

  /** One call from an address, given as the server writes it. */
  public void callFrom(String address) {
    count(Limit.ADDRESS, origin(address));
  }

  /** One call of a person. */
  public void callOf(String handle) {
    count(Limit.CALLS, handle);
  }

  /** One deed of a person; of an address where nobody is signed in. */
  public void deed(String handle, String address) {
    count(Limit.DEEDS, handle == null ? origin(address) : handle);
  }

  private void count(Limit limit, String who) {
    var pace = new Pace(settings.perMinute(limit.name()), A_MINUTE);
    if (pace.isOff()) {
      return;
    }
    Instant now = clock.instant();
    forget(now);
    full.compute(
        limit + "|" + who,
        (subject, until) -> {
          refuse(pace.patience(until, now));
          return pace.afterOneMore(until, now);
        });
  }

  private static void refuse(Duration patience) {
    if (!patience.isZero()) {
      throw new TooMany(
          "too-many-calls",
          "This was a lot in a short time. Wait a little and try again.",
          patience.plusMillis(999));
    }
  }

  private void forget(Instant now) {
    if (full.size() > MANY) {
      full.values().removeIf(until -> until.isBefore(now));
    }
  }

  private static String origin(String address) {
    try {
      return HexFormat.of().formatHex(Origin.of(InetAddress.getByName(address).getAddress()));
    } catch (UnknownHostException e) {
      return address;
    }
  }
}
