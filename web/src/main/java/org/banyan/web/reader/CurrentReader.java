package org.banyan.web.reader;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.banyan.domain.access.Reader;
import org.banyan.domain.account.Person;
import org.banyan.domain.session.SessionToken;
import org.banyan.domain.session.SignedIn;
import org.banyan.ejb.membership.ReaderLookup;
import org.banyan.ejb.session.SessionReading;
import org.banyan.ejb.session.SigningIn;
import org.banyan.ejb.shared.Settings;
import org.banyan.web.language.ProfileLanguage;
import org.banyan.web.shared.Outage;

/** Who asks: the person signed in by the cookie of this request, or a guest. Looked up once. */
@Named("current")
@RequestScoped
public class CurrentReader implements ProfileLanguage {

  /** What a form shown to a guest is sealed with. */
  public static final String GUEST_SEAL = "guest";

  public static final String COOKIE = SessionCookie.NAME;

  @Inject private HttpServletRequest request;
  @Inject private CallerToken caller;
  @Inject private SessionReading sessions;
  @Inject private ReaderLookup readers;
  @Inject private SigningIn signingIn;
  @Inject private Settings settings;

  private String token;
  private Optional<SignedIn> signedIn;
  private Reader reader;
  private boolean unknown;

  /** Whom use cases are told. */
  public Reader reader() {
    if (reader == null) {
      reader = signedIn().map(SignedIn::person).map(this::reader).orElse(Reader.GUEST);
    }
    return reader;
  }

  /** Forgets the roles read so far, after a deed that gives or takes some of one's own. */
  public void lookAgain() {
    reader = null;
  }

  /** The sign-in of this request, if there is one that still counts. */
  public Optional<SignedIn> signedIn() {
    if (signedIn == null) {
      signedIn = find();
    }
    return signedIn;
  }

  private Optional<SignedIn> find() {
    try {
      return caller.isGiven() ? caller.find() : sessions.find(token());
    } catch (RuntimeException e) {
      if (!Outage.isBehind(e)) {
        throw e;
      }
      unknown = true;
      return Optional.empty();
    }
  }

  /** Whether nobody can say who asks, since the database is away. */
  public boolean isUnknown() {
    return signedIn().isEmpty() && unknown;
  }

  /** The person signed in; null for a guest. */
  public Person person() {
    return signedIn().map(SignedIn::person).orElse(null);
  }

  /** The secret of this sign-in; empty where none came, or where a program's token counts. */
  public String token() {
    if (token == null) {
      token = caller.isGiven() ? "" : SessionCookie.read(request);
    }
    return token;
  }

  /** Proves that a form or call comes from our own pages; empty without a sign-in. */
  public String csrfToken() {
    return isSignedIn() && !token().isEmpty() ? new SessionToken(token()).csrfToken() : "";
  }

  /** What a form carries to prove that it was shown to this cookie, known or not. */
  public String seal() {
    return token().isEmpty() ? GUEST_SEAL : new SessionToken(token()).csrfToken();
  }

  /** Whether a form or call carries this sign-in's own proof. */
  public boolean isCsrfToken(String given) {
    return isSignedIn() && new SessionToken(token()).isCsrfToken(given);
  }

  /** Signs a person in for this request and the ones after it; called from a screen. */
  public void enter(String name, String password) {
    var external = FacesContext.getCurrentInstance().getExternalContext();
    enter(name, password, (HttpServletResponse) external.getResponse());
  }

  /** Signs a person in; the sign-in that this request came with ends. */
  public void enter(String name, String password, HttpServletResponse response) {
    var begun =
        signingIn.signIn(name, password, request.getRemoteAddr(), request.getHeader("User-Agent"));
    signedIn().ifPresent(signingIn::signOut);
    SessionCookie.send(begun.token(), secure(), response);
    become(begun.token().text(), Optional.of(begun.signedIn()));
  }

  /** Signs out; called from a screen. */
  public void leave() {
    var external = FacesContext.getCurrentInstance().getExternalContext();
    leave((HttpServletResponse) external.getResponse());
  }

  /** Signs out; a guest may do so too. */
  public void leave(HttpServletResponse response) {
    signedIn().ifPresent(signingIn::signOut);
    SessionCookie.remove(secure(), response);
    become("", Optional.empty());
  }

  public String getHandle() {
    return signedIn().map(found -> found.person().handle()).orElse(null);
  }

  public String getName() {
    return signedIn().map(found -> found.person().displayName()).orElse(null);
  }

  public boolean isSignedIn() {
    return signedIn().isPresent();
  }

  public boolean isAdministrator() {
    return signedIn().map(found -> found.person().administrator()).orElse(false);
  }

  private void become(String newToken, Optional<SignedIn> newSignedIn) {
    token = newToken;
    signedIn = newSignedIn;
    reader = null;
  }

  private Reader reader(Person person) {
    return readers.reader(person.id(), person.handle(), person.trustLevel(), person.siteRoles());
  }

  private boolean secure() {
    return request.isSecure() || settings.baseUrl().startsWith("https:");
  }

  @Override
  public String spokenLanguage() {
    return signedIn().map(found -> found.person().language()).orElse(null);
  }
}
