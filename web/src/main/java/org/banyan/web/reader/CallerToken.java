package org.banyan.web.reader;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.banyan.domain.session.SignedIn;
import org.banyan.domain.token.Grant;
import org.banyan.ejb.token.TokenBearer;
import org.banyan.ejb.token.TokenReading;

/** The token by which a program calls; where one is given, no cookie counts. */
@RequestScoped
public class CallerToken {

  private static final String SCHEME = "Bearer ";
  private static final long NO_SESSION = 0;

  /** Doors for programs; screens and their forms are for people alone. */
  private static final List<String> DOORS = List.of("/api/", "/files/", "/feeds/");

  @Inject private HttpServletRequest request;
  @Inject private TokenReading tokens;

  private Optional<TokenBearer> bearer;

  public boolean isGiven() {
    String header = request.getHeader("Authorization");
    return header != null
        && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
        && DOORS.stream().anyMatch(request.getRequestURI()::startsWith);
  }

  /** Whether a token was given that does not count. */
  public boolean isWrong() {
    return isGiven() && bearer().isEmpty();
  }

  /** How far the rights of this request go. */
  public Grant grant() {
    return isGiven() ? bearer().map(TokenBearer::grant).orElse(Grant.WHOLE) : Grant.WHOLE;
  }

  Optional<SignedIn> find() {
    return bearer().map(found -> new SignedIn(NO_SESSION, found.person(), found.since()));
  }

  private Optional<TokenBearer> bearer() {
    if (bearer == null) {
      bearer = tokens.find(request.getHeader("Authorization").substring(SCHEME.length()).strip());
    }
    return bearer;
  }
}
