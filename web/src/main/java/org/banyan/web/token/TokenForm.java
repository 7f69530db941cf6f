package org.banyan.web.token;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.banyan.domain.token.Scope;
import org.banyan.ejb.token.TokenDraft;

/** A token as somebody describes it on screen. */
@Named("tokenForm")
@RequestScoped
public class TokenForm {

  private static final String FIELD = "scope";

  @Inject private HttpServletRequest request;
  @Inject private Clock clock;

  private String name = "";
  private int days = 90;

  TokenDraft draft() {
    var until = days <= 0 ? null : clock.instant().plus(Duration.ofDays(days));
    return new TokenDraft(name, chosen(), until);
  }

  private Set<Scope> chosen() {
    String[] values = request.getParameterValues(FIELD);
    List<String> words = values == null ? List.of() : List.of(values);
    Set<Scope> chosen = EnumSet.noneOf(Scope.class);
    Arrays.stream(Scope.values())
        .filter(scope -> words.contains(scope.toString()))
        .forEach(chosen::add);
    return chosen;
  }

  /** A new form offers the least. */
  public boolean has(Scope scope) {
    return request.getMethod().equals("GET") ? scope == Scope.READ : chosen().contains(scope);
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public int getDays() {
    return days;
  }

  public void setDays(int days) {
    this.days = days;
  }
}
