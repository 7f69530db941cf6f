package org.banyan.ejb.limit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
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
import org.banyan.ejb.node.Heard;
import org.banyan.ejb.node.Nodes;
import org.banyan.ejb.shared.Settings;

/**
 * Counts calls and deeds, and refuses those too many. Counted in memory; whoever took a hundredth
 * of their bucket is told of to the other nodes, which count it too.
 */
@ApplicationScoped
public class Limits {

  private static final Duration A_MINUTE = Duration.ofMinutes(1);
  private static final int MANY = 10_000;
  private static final int SHARES = 100;

  private final Map<Subject, Bucket> buckets = new ConcurrentHashMap<>();

  /** Who is counted, and for what. */
  private record Subject(Limit limit, String who) {}

  @Inject Settings settings;
  @Inject Clock clock;
  @Inject Nodes nodes;

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

  /** Counts what was taken on another node, too late to refuse it. */
  void hear(@Observes @Heard Taken taken) {
    Pace pace = pace(taken.limit());
    if (!pace.isOff()) {
      Instant now = clock.instant();
      buckets.compute(
          new Subject(taken.limit(), taken.who()),
          (subject, known) -> {
            Bucket has = Bucket.orFresh(known);
            return new Bucket(pace.afterMore(has.full(), taken.times(), now), has.untold());
          });
    }
  }

  private void count(Limit limit, String who) {
    Pace pace = pace(limit);
    if (pace.isOff()) {
      return;
    }
    int share = Math.max(1, pace.most() / SHARES);
    Instant now = clock.instant();
    forget(now);
    var left = buckets.compute(new Subject(limit, who), (subject, b) -> take(b, pace, share, now));
    if (left.untold() == 0) {
      nodes.tellOthers(new Taken(limit, who, share));
    }
  }

  /** One more; nothing is left untold where that makes a share. */
  private static Bucket take(Bucket known, Pace pace, int share, Instant now) {
    Bucket has = Bucket.orFresh(known);
    refuse(pace.patience(has.full(), now));
    return new Bucket(pace.afterOneMore(has.full(), now), (has.untold() + 1) % share);
  }

  private Pace pace(Limit limit) {
    return new Pace(settings.perMinute(limit.name()), A_MINUTE);
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
    if (buckets.size() > MANY) {
      buckets.values().removeIf(bucket -> bucket.full().isBefore(now));
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
