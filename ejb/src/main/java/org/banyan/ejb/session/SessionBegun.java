package org.banyan.ejb.session;

import org.banyan.domain.session.SessionToken;
import org.banyan.domain.session.SignedIn;

/** Somebody signed in; the token goes into the cookie and nowhere else. */
public record SessionBegun(SessionToken token, SignedIn signedIn) {}
