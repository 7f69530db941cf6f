package org.banyan.ejb.session;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.banyan.domain.session.Session;
import org.banyan.domain.session.SessionEnded;
import org.banyan.domain.session.SignedIn;
import org.banyan.domain.shared.NotFound;
import org.banyan.domain.shared.Unauthenticated;

/** Where one is signed in, and how to end it. */
@Stateless
public class OwnSessions {

  @Inject JpaSessions sessions;
  @Inject Clock clock;
  @Inject Event<SessionEnded> ended;

  public List<SessionLine> list(SignedIn asking) {
    return sessions.live(signedIn(asking).person().id()).stream()
        .map(session -> line(session, asking))
        .toList();
  }

  public void end(SignedIn asking, long id) {
    var session =
        sessions
            .find(id)
            .filter(found -> found.accountId() == signedIn(asking).person().id())
            .filter(found -> found.isLive(clock.instant()))
            .orElseThrow(NotFound::new);
    ended.fire(session.end(clock.instant()));
  }

  public void endOthers(SignedIn asking) {
    sessions.live(signedIn(asking).person().id()).stream()
        .filter(session -> session.id() != asking.session())
        .forEach(session -> ended.fire(session.end(clock.instant())));
  }

  private static SignedIn signedIn(SignedIn asking) {
    if (asking == null) {
      throw new Unauthenticated("sign-in-needed", "Sign in to do this.");
    }
    return asking;
  }

  private static SessionLine line(Session session, SignedIn asking) {
    return new SessionLine(
        session.id(),
        session.device(),
        session.createdAt(),
        session.lastUsedAt(),
        session.id() == asking.session());
  }
}
