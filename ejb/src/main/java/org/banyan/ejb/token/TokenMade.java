package org.banyan.ejb.token;

import org.banyan.domain.token.TokenSecret;

/** A new token; its secret is shown now and never again. */
public record TokenMade(TokenSecret secret, TokenLine line) {}
