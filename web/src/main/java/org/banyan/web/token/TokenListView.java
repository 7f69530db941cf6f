package org.banyan.web.token;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.banyan.domain.shared.PublicId;
import org.banyan.domain.token.Grant;
import org.banyan.domain.token.Scope;
import org.banyan.ejb.token.OwnTokens;
import org.banyan.ejb.token.TokenLine;
import org.banyan.ejb.token.TokenMade;
import org.banyan.web.form.Said;
import org.banyan.web.reader.CurrentReader;

/** The tokens one gives to programs, and a form for one more. */
@Named("tokenListView")
@RequestScoped
public class TokenListView {

  @Inject private HttpServletRequest request;
  @Inject private CurrentReader current;
  @Inject private OwnTokens tokens;
  @Inject private TokenForm form;
  @Inject private Said said;

  private List<TokenLine> lines;
  private TokenMade made;

  public void show() {
    lines = tokens.list(current.person());
  }

  /** Shows the token in the very answer; there is no second look at it. */
  public void make() {
    made = tokens.make(current.person(), Grant.WHOLE, form.draft());
  }

  /** Revokes the tokens that were ticked. */
  public void revoke() {
    String[] ticked = request.getParameterValues("token");
    for (String id : ticked == null ? new String[0] : ticked) {
      tokens.revoke(current.person(), PublicId.required(id));
    }
    said.andShow("token.revoked", "/settings/tokens");
  }

  public List<TokenLine> getLines() {
    return lines;
  }

  /** The text of the token just made; null where none was. */
  public String getSecret() {
    return made == null ? null : made.secret().text();
  }

  public List<Scope> getScopes() {
    return List.of(Scope.values());
  }
}
